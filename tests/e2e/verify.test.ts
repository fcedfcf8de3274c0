import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, test } from './test.ts';

const field = (page: Page) => page.getByLabel('The copy', { exact: true });
const button = (page: Page) => page.getByRole('button', { name: 'Check this copy' });
const report = (page: Page) => page.getByRole('region', { name: 'Report' });
const status = (page: Page) => page.locator('verify-copy').getByRole('status');

/** The formatted copy of a story as its file has it. */
async function copyOf(page: Page, story: string): Promise<string> {
  const slug = story.split('/').at(-2);
  const response = await page.request.get(`${story}republish/${slug}.html`);
  return response.text();
}

/**
 * A request that carries nothing: a file of the site, without a question in its address and
 * without a body. A browser may ask for the icon of the page at any time.
 */
const OWN_FILE = /^GET http:\/\/localhost:\d+\/(?:(?:verify|articles)\/[^\s?]+|favicon\.svg) $/;

/** The copy with the first word of its first paragraph of text doubled by another. */
const altered = (copy: string): string => copy.replace(/(<p>[A-Z]\w+ )(?=[a-z]+ [a-z]+ )/g, '$1reportedly ');

test.describe('the check of a copy', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/verify/');
  });

  test('has nothing against a copy as it was taken, and sends it nowhere', async ({ page, known }) => {
    const copy = await copyOf(page, known.story);
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await field(page).fill(copy);
    await button(page).click();
    await expect(report(page).getByRole('heading', { name: 'Within the license' })).toBeVisible();
    await expect(status(page)).toHaveText('Within the license. Nothing to do.');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => !OWN_FILE.test(line))).toEqual([]);
  });

  test('knows the names of characters, rare ones too, and takes none of them for markup', async ({
    page,
    known,
  }) => {
    const named: Readonly<Record<string, string>> = {
      '“': '&ldquo;',
      '”': '&CloseCurlyDoubleQuote;',
      '’': '&rsquo;',
      '–': '&ndash;',
      ',': '&comma;',
      '.': '&period;',
      $: '&dollar;',
      '%': '&percnt;',
    };
    const copy = (await copyOf(page, known.story)).replace(/>[^<]+</g, (text) =>
      text.replace(/[“”’–,.$%]/g, (character) => named[character] ?? character),
    );
    expect(copy).toContain('&period;');
    await field(page).fill(copy);
    await button(page).click();
    await expect(status(page)).toHaveText('Within the license. Nothing to do.');
    await field(page).fill(
      copy.replace(/(<p>[^<]{80,}?)&comma;/, '$1&comma; &lt;b&gt;not&lt;/b&gt; &fakename;'),
    );
    await button(page).click();
    await expect(report(page).locator('.findings ins').first()).toContainText('<b>not</b> &fakename;');
  });

  test('shows an altered copy beside the original, by keyboard alone', async ({ page, known }) => {
    const copy = altered(await copyOf(page, known.story));
    await field(page).focus();
    await page.keyboard.insertText(copy);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(report(page)).toBeFocused();
    // Which of the two it is depends on the license of the story.
    const verdict = report(page).getByRole('heading', { level: 2 }).first();
    await expect(verdict).toHaveText(/^(?:Needs permission|License terms not met)$/);
    await expect(report(page).locator('.findings ins').first()).toHaveText(/^reportedly\s*$/);
    await report(page)
      .getByRole('link', { name: /What this means.*Words put in/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words put in');
  });

  test('keeps the links of what is pasted with its formatting', async ({ page, known }) => {
    const copy = await copyOf(page, known.story);
    await field(page).evaluate((target, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'The words alone.');
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true }));
    }, copy);
    await expect(status(page)).toContainText('with its formatting and links');
    await button(page).click();
    await expect(status(page)).toHaveText('Within the license. Nothing to do.');
  });

  test('reads a file that is chosen', async ({ page, known }) => {
    const slug = known.story.split('/').at(-2);
    const markdown = await (await page.request.get(`${known.story}republish/${slug}.md`)).body();
    await page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: markdown });
    await expect(status(page)).toHaveText('Within the license. Nothing to do.');
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
    await page
      .getByLabel('Or choose a file')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
    await expect(status(page)).toHaveText('Not checked. 1 finding.');
  });

  test('recognizes a Word file that is dropped', async ({ page, known }) => {
    const slug = known.story.split('/').at(-2);
    const file = await (await page.request.get(`${known.story}republish/${slug}.docx`)).body();
    await page.locator('verify-copy form').evaluate(
      (form, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'a.docx'));
        form.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
      },
      [...file],
    );
    await expect(status(page)).toHaveText('Within the license. Nothing to do.');
  });

  test('runs nothing of a page and draws nothing of it', async ({ page, known }) => {
    const copy = await copyOf(page, known.story);
    const attack =
      '<p>Buy now <img src=x onerror="window.ran=1"><script>window.ran=1</script>&lt;img src=x onerror=window.ran=1&gt; or never at all.</p>';
    const [before, ...behind] = altered(copy).split('</p>\n<p>');
    await field(page).fill([before, ...behind].join(`</p>\n${attack}\n<p>`));
    await button(page).click();
    await expect(report(page).getByText('<img src=x onerror=window.ran=1>').first()).toBeVisible();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await expect(report(page).locator('img, script')).toHaveCount(0);
  });

  test('takes the address of a story that is not recognized', async ({ page, known }) => {
    await field(page).fill(
      'Ein Satz, in dem nichts von uns steht, und der von niemandem ist und für sich allein und ohne Bezug auf das, was sonst in der Welt steht und geschieht.',
    );
    await button(page).click();
    await expect(report(page).getByRole('heading', { name: 'Not recognized' })).toBeVisible();
    await page.getByLabel('Which story?').fill(known.story);
    await button(page).click();
    await expect(report(page).getByRole('heading', { name: 'Another language' })).toBeVisible();
  });

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`shows a report that everybody can read at ${width} pixels, ${colorScheme}`, async ({
        page,
        known,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await field(page).fill(altered(await copyOf(page, known.story)).replace(/©[^.]*\./, '.'));
        await button(page).click();
        await expect(report(page)).toBeVisible();
        expect(await accessibilityFaults(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the check says that it needs it, and how to do without', async ({ page }) => {
    await page.goto('/verify/');
    await expect(page.locator('.without-script')).toContainText('Checking needs JavaScript');
    await expect(page.locator('.without-script')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.getByText('newsroom -- verify page.html')).toBeVisible();
  });
});
