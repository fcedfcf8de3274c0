import type { Page } from '@playwright/test';
import { CreditTool } from './pages/credit-tool.ts';
import { accessibilityFaults, expect, test } from './test.ts';

/** The lines that stand in the page before anybody says who they are. */
const STANDARD = ['top', 'print', 'spoken', 'full', 'social'] as const;

test.describe('the credit for one republisher', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page, known }) => {
    await page.goto(`${known.story}republish/`);
  });

  test('follows every key, without a mouse', async ({ page }) => {
    const tool = new CreditTool(page);
    await tool.outlet.focus();
    await page.keyboard.type('River P');
    await expect(tool.line('top')).toContainText(/republished by River P under/);
    await page.keyboard.type('ost');
    await expect(tool.line('top')).toContainText(/republished by River Post under/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Edited by')).toBeFocused();
    await page.keyboard.type('Bo Li');
    await expect(tool.line('full')).toContainText('Changes: edited by Bo Li.');
    await expect(tool.status).toHaveText('The lines below now stand for River Post: the whole story online.');
  });

  test('shows the lines of the medium, chosen with the arrow keys', async ({ page }) => {
    const tool = new CreditTool(page);
    await expect(tool.shownLines).toHaveText(['Line above the story', 'Full credit', 'Social post']);
    await page.getByRole('radio', { name: 'Online' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(tool.shownLines).toHaveText(['Line in print']);
    await page.keyboard.press('ArrowDown');
    await expect(tool.shownLines).toHaveText(['Line to be read aloud', 'Full credit']);
    await expect(tool.status).toContainText('on the air');
  });

  test('puts a line on the clipboard with links, and with addresses where there are none', async ({
    page,
  }) => {
    const tool = new CreditTool(page);
    await tool.outlet.fill('River & Post');
    const { html, text } = await tool.copy('Copy line above the story');
    expect(html).toMatch(/<a href="https:\/\/creativecommons\.org\/[^"]+">CC /);
    expect(html).toContain('River &amp; Post');
    expect(text).toMatch(/River & Post under CC .+ \(https:\/\/creativecommons\.org\//);
  });

  test('cuts an excerpt to as many words as asked for', async ({ page }) => {
    const tool = new CreditTool(page);
    await page.getByRole('radio', { name: 'The whole story' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('25');
    const shown = (await tool.line('excerpt').textContent()) ?? '';
    expect(shown.split(' …')[0]?.split(/\s+/)).toHaveLength(25);
    await expect(tool.line('top')).toContainText('This excerpt is from');
    const { html, text } = await tool.copy('Copy excerpt');
    expect(text).toBe(shown);
    expect(html).toMatch(/^(.|\n)*<p>Read the full story at /);
    expect((await tool.copy('Copy excerpt as Markdown')).text).toContain('](<https://');
  });

  test('remembers the outlet for the next story, and forgets it when it is taken out', async ({ page }) => {
    const tool = new CreditTool(page);
    await tool.outlet.fill('River Post');
    await tool.outlet.blur();
    await page.reload();
    await expect(tool.outlet).toHaveValue('River Post');
    await expect(tool.line('top')).toContainText('River Post');
    await tool.outlet.fill('');
    await tool.outlet.blur();
    await page.reload();
    await expect(tool.outlet).toHaveValue('');
  });

  test('goes into the messages to the desk', async ({ page }) => {
    const tool = new CreditTool(page);
    expect(await messageOf(page, 'Tell us you ran it')).toMatch(/Outlet:\r\n/);
    await tool.outlet.fill('River & Post');
    expect(await messageOf(page, 'Tell us you ran it')).toMatch(/Outlet: River & Post\r\n/);
  });

  test('has no fault that axe can find when everything in it is shown', async ({ page }) => {
    test.slow();
    await page.getByRole('radio', { name: 'An excerpt' }).check();
    await page.getByLabel('Edited by').fill('Bo Li');
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});

test('a browser that does not let the page copy selects the line and says which keys to press', async ({
  page,
  known,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`${known.story}republish/`);
  const tool = new CreditTool(page);
  await page.getByRole('button', { name: 'Copy full credit' }).click();
  await expect(page.getByText('press Ctrl+C')).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
  await expect(tool.line('full')).toHaveText(selected);
});

test('a browser that keeps nothing writes the lines all the same', async ({ page, known }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto(`${known.story}republish/`);
  const tool = new CreditTool(page);
  await tool.outlet.fill('River Post');
  await tool.outlet.blur();
  await expect(tool.line('top')).toContainText('River Post');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every line for anybody stands there, and nothing that could not work', async ({ page, known }) => {
    await page.goto(`${known.story}republish/`);
    const tool = new CreditTool(page);
    for (const name of STANDARD) {
      await expect(tool.line(name)).toBeVisible();
      await expect(tool.line(name)).toHaveText(/.{40}/);
    }
    await expect(tool.line('excerpt')).toBeHidden();
    await expect(tool.outlet).toBeHidden();
    expect(await messageOf(page, 'Tell us you ran it')).toMatch(/Story: .+\r\nAddress: https:/);
  });
});

/** The body of the message that a link opens. */
async function messageOf(page: Page, name: string): Promise<string> {
  const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
  return decodeURIComponent(/[?&]body=([^&]*)/.exec(href)?.[1] ?? '');
}
