import { expect, test } from './test.ts';

test.describe('a printed story', () => {
  test.beforeEach(async ({ page, known }) => {
    await page.goto(known.story);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  test('leaves out navigation, buttons and other stories', async ({ page }) => {
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('navigation').and(page.locator(':visible'))).toHaveCount(0);
    await expect(
      page.getByRole('link', { name: 'Republish this story' }).and(page.locator(':visible')),
    ).toHaveCount(0);
  });

  test('says where it comes from, who wrote it and under which license it is', async ({ page, known }) => {
    const article = page.getByRole('article').first();
    await expect(article.getByText(new RegExp(`https?://.+${known.story}`)).first()).toBeVisible();
    await expect(article.getByRole('heading', { name: 'Credit' })).toBeVisible();
    await expect(article.locator('a[rel~="license"]').first()).toBeVisible();
  });

  test('is dark on white, whatever the screen is', async ({ page }) => {
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(21, 25, 31)');
  });
});
