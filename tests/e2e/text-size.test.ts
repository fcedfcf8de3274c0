import { expect, test } from './test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('letters grow by choice, on every page, until the reader takes the choice back', async ({
  page,
  known,
}) => {
  await page.goto(known.story);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  expect(await size()).toBe(16);
  await page.getByRole('radio', { name: 'Largest' }).check({ force: true });
  expect(await size()).toBe(24);
  await page.reload();
  expect(await size()).toBe(24);
  await page.goto('/about/');
  await expect(page.getByRole('radio', { name: 'Largest' })).toBeChecked();
  await page.getByRole('radio', { name: 'Normal' }).check({ force: true });
  expect(await size()).toBe(16);
});

test('the size is chosen by arrow keys alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Normal' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

for (const width of [320, 1000, 1280]) {
  test(`nothing moves while a story loads with letters of one's own at ${width} pixels`, async ({
    page,
    known,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    // The fonts are there by then: what they move when they first arrive is another matter.
    await page.goto(known.story);
    await page.locator('[data-fonts]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.addInitScript(() => {
      localStorage.setItem('text-size', 'larger');
      Reflect.set(window, 'shifts', []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  });
}

for (const path of ['/', '/search/', '/saved/'] as const) {
  test(`${path} does not scroll sideways with the largest letters at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.addInitScript(() => localStorage.setItem('text-size', 'largest'));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no choice is offered and no gap is left for it', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('text-size')).toBeHidden();
    await expect(page.locator('.comfort')).toHaveCSS('display', 'none');
  });
});
