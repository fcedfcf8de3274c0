import { expect, test } from './test.ts';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page, known }) => {
    await page.goto(`${known.story}republish/`);
  });

  test('the formatted story goes to the clipboard as HTML and as plain text at once', async ({
    copyFields,
  }) => {
    const { html, text } = await copyFields.copy('Copy formatted story');
    expect(html).toContain('<p>');
    expect(html).toContain('https://creativecommons.org/');
    expect(text).toBe(await copyFields.field('Plain text').inputValue());
  });

  test('the HTML code goes to the clipboard as code, whatever it is pasted into', async ({ copyFields }) => {
    const code = await copyFields.field('Formatted story').inputValue();
    const { html, text } = await copyFields.copy('Copy HTML code');
    expect(text).toBe(code);
    expect(html).toBe('');
  });

  test('plain text goes to the clipboard with its paragraphs for editors that take HTML', async ({
    copyFields,
  }) => {
    const { html, text } = await copyFields.copy('Copy plain text');
    expect(text).toBe(await copyFields.field('Plain text').inputValue());
    expect(html).toMatch(/<p>/);
  });

  test('Markdown goes to the clipboard with the formatted story for editors that do not read it', async ({
    copyFields,
  }) => {
    const { html, text } = await copyFields.copy('Copy Markdown');
    expect(text).toBe(await copyFields.field('Markdown').inputValue());
    expect(html).toMatch(/<p>By <a href/);
    expect(html).not.toContain('](');
  });
});

test('a browser that does not let the page copy selects the text and says which keys to press', async ({
  page,
  known,
  copyFields,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${known.story}republish/`);
  await copyFields.button('Copy Markdown').click();
  await expect(page.getByText('press Ctrl+C')).toBeVisible();
  const field = copyFields.field('Markdown');
  await expect(field).toBeFocused();
  const selected = await field.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
  );
  expect(selected).toBe((await field.inputValue()).length);
});

test('each field holds exactly what its download holds', async ({ page, known, request }) => {
  await page.goto(`${known.story}republish/`);
  for (const copy of await page.locator('copy-field').all()) {
    const path = await copy.getByRole('link', { name: /^Download/ }).getAttribute('href');
    const file = await (await request.get(path ?? '')).text();
    expect(await copy.getByRole('textbox').inputValue()).toBe(file);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every copy is complete and can be selected', async ({ page, known, copyFields }) => {
    await page.goto(`${known.story}republish/`);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    for (const name of ['Formatted story', 'Plain text', 'Markdown']) {
      const field = copyFields.field(name);
      await expect(field).toBeVisible();
      await expect(field).toHaveJSProperty('readOnly', true);
      const text = await field.inputValue();
      expect(text.length).toBeGreaterThan(1_000);
      expect(text).toContain('https://creativecommons.org/');
      expect(unescaped(text)).toContain(unescaped(title.trim()));
    }
  });

  test('no button is offered that could not work', async ({ page, known }) => {
    await page.goto(`${known.story}republish/`);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

/** The letters of a text without what HTML and Markdown write between them. */
const unescaped = (text: string): string => text.replace(/&#39;|&quot;|&amp;|[^\p{L}\p{N} ]/gu, '');
