import { PAGE_TYPES } from './page-types.ts';
import { smallTargets } from './small-targets.ts';
import { expect, test } from './test.ts';

for (const { name, path } of PAGE_TYPES) {
  test.describe(name, () => {
    test.beforeEach(async ({ page, known }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path(known));
    });

    test('has one first heading', async ({ page }) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });

    test('never scrolls sideways at 320 pixels, not even for a word of 400 letters', async ({ page }) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('h1, h2, h3, p, dd, dt, figcaption, bdi, li > a')) {
          part.append(` ${'W'.repeat(400)}`);
        }
      });
      expect(await width()).toBe(320);
    });

    test('offers targets of at least 24 pixels, or room around them', async ({ page }) => {
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });
}

test('a story keeps its text when letters are twice as large', async ({ page, known }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(known.story);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});
