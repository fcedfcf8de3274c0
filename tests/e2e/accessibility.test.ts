import { PAGE_TYPES } from './page-types.ts';
import { accessibilityFaults, expect, test } from './test.ts';

const WIDTHS = [320, 1280] as const;
const THEMES = [
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colors', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const { name, path } of PAGE_TYPES) {
  test(`the ${name} has no fault that axe can find, wide or narrow, light, dark or in forced colors`, async ({
    page,
    known,
  }) => {
    test.slow();
    await page.goto(path(known));
    await page.waitForLoadState('networkidle');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      expect(await accessibilityFaults(page), `${width} px, light`).toEqual([]);
      // Of what axe looks at, colors are all that differs between themes.
      for (const theme of THEMES) {
        await page.emulateMedia(theme);
        expect(await accessibilityFaults(page, { only: 'colors' }), `${width} px, ${theme.name}`).toEqual([]);
      }
    }
  });
}

test('the open menu and the open search have no fault that axe can find', async ({ page, searchDialog }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await searchDialog.input.fill('a');
  await expect(searchDialog.results.first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});
