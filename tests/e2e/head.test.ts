import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './test.ts';

for (const { name, path } of PAGE_TYPES.filter(({ name }) => name !== 'page not found')) {
  test(`the ${name} names its own address once, and says what it is`, async ({ page, known }) => {
    await page.goto(path(known));
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveCount(1);
    expect(new URL((await canonical.getAttribute('href')) ?? '').pathname).toBe(path(known));
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);
    await expect(page.locator('html')).toHaveAttribute('lang', /\S/);
  });
}

test('a page that is not there is not indexed and names no address', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('a story names one license in its head, its text and its JSON-LD, and where its copies are', async ({
  page,
  known,
}) => {
  await page.goto(known.story);
  const license = await page.locator('head link[rel="license"]:not([type])').getAttribute('href');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(JSON.stringify(data)).toContain(JSON.stringify(license));
  await expect(page.locator(`article a[rel~="license"][href="${license}"]`).first()).toBeVisible();
  for (const type of ['text/html', 'text/plain', 'text/markdown']) {
    const copy = page.locator(`head link[rel="alternate"][type="${type}"]`);
    expect((await page.request.get((await copy.getAttribute('href')) ?? '')).status()).toBe(200);
  }
});
