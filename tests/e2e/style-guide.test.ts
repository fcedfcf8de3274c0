import { expect, test } from './test.ts';

const WIDTHS = [320, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Parts whose look depends neither on what the newsroom publishes at the moment nor on the letters of the machine. */
const PARTS = [
  'block-list',
  'block-quote',
  'block-pull-quote',
  'block-note',
  'block-claim',
  'block-table',
] as const;

for (const width of WIDTHS) {
  for (const scheme of SCHEMES) {
    test(`every part of the style guide looks as it did, at ${width} pixels, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.addInitScript(() => localStorage.setItem('fonts', 'own'));
      await page.goto('/styleguide/');
      await page.evaluate(() => document.fonts.ready);
      for (const part of PARTS) {
        // Alone it stands where it always stands; below others it moves by parts of a pixel with what is published.
        await page.evaluate((name) => {
          for (const other of document.querySelectorAll<HTMLElement>('[data-part]')) {
            other.hidden = other.dataset['part'] !== name;
          }
        }, part);
        await expect(page.locator(`[data-part="${part}"]`)).toHaveScreenshot(
          `${part}-${width}-${scheme}.png`,
          {
            // Letters are smoothed a little differently from machine to machine.
            maxDiffPixelRatio: 0.03,
          },
        );
      }
    });
  }
}

test('the style guide shows every kind of block that the newsroom has something for', async ({ page }) => {
  await page.goto('/styleguide/');
  const parts = await page.locator('[data-part^="block-"]').count();
  expect(parts).toBeGreaterThanOrEqual(13);
});
