import { readFileSync } from 'node:fs';
import { accessibilityFaults, expect, test } from './test.ts';

test.describe('the message of a contributor', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    await page.goto('/submit/');
  });

  test('is written by the form: as a link, on the clipboard and as a file', async ({ page }) => {
    await page.getByLabel('Working title').fill('Who counts the boats?');
    await page.getByLabel('Why it matters').fill('Nobody does.\nSo far.');
    const open = page.getByRole('link', { name: 'Open in my mail program' });
    const link = new URL((await open.getAttribute('href')) ?? '');
    expect(link.protocol).toBe('mailto:');
    expect(link.searchParams.get('subject')).toBe('Story idea: Who counts the boats?');
    expect(link.searchParams.get('body')).toContain('Nobody does.\r\nSo far.');
    await page.getByRole('button', { name: 'Copy the message' }).click();
    await expect(page.locator('submission-composer').getByRole('status')).toContainText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Who counts the boats?');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as a mail file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('message.eml');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^To: <[^>]+>\r\nSubject: =\?UTF-8\?B\?/);
  });

  test('asks what its kind needs, and counts what is wanted', async ({ page }) => {
    await page.getByRole('radio', { name: 'A press release' }).check();
    await expect(page.getByLabel('Working title')).toBeHidden();
    await page.getByLabel('Headline', { exact: true }).fill('x'.repeat(91));
    await expect(page.getByText('91 of 90 characters')).toBeVisible();
  });

  test('is copied or saved where it is too long for a link', async ({ page }) => {
    await page.getByLabel('The story', { exact: true }).fill('word '.repeat(600));
    await expect(page.getByText('The message is too long for a link')).toBeVisible();
    await expect(page.locator('[data-action="open"]')).not.toHaveAttribute('href');
    await page.getByLabel('The story', { exact: true }).fill('short');
    await expect(page.getByRole('link', { name: 'Open in my mail program' })).toBeVisible();
  });

  test('is written without a fault that axe can find, at 320 pixels too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('radio', { name: 'A podcast' }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links open a message with every question in it', async ({ page }) => {
    await page.goto('/submit/');
    await expect(page.locator('submission-composer')).toBeHidden();
    const href = await page.getByRole('link', { name: 'A press release' }).getAttribute('href');
    const link = new URL(href ?? '');
    expect(link.searchParams.get('subject')).toBe('Press release');
    expect(link.searchParams.get('body')).toContain('Dateline: city, country, date');
  });
});
