import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './test.ts';

for (const { name, path } of PAGE_TYPES) {
  test(`the ${name} shows where the keyboard is, at every stop`, async ({ page, known }) => {
    await page.goto(path(known));
    await page.waitForLoadState('networkidle');
    const hidden: string[] = [];
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(focusFault);
      if (fault) hidden.push(fault);
    }
    expect(hidden).toEqual([]);
  });
}

test('the first stop leads past the navigation to the content', async ({ page, known }) => {
  await page.goto(known.story);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the menu of a narrow page opens and closes by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Archive' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
});

test('the menu of a narrow page goes when it would hide what comes next', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/topics/');
  const menu = page.getByRole('navigation', { name: 'Main' });
  const open = () => page.getByRole('button', { name: 'Menu' }).click();
  await open();
  await menu.getByRole('link', { name: 'Governance' }).click();
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL(/#governance$/);
  await open();
  await menu.getByRole('radio').last().focus();
  await page.keyboard.press('Tab');
  await expect(menu).toBeHidden();
});

/** Runs in the page: says what is wrong with how the focused element shows itself, or nothing. */
function focusFault(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // A box that is drawn by its label shows its focus there.
  const shown = [focused, focused.closest('label')].flatMap((part) => part ?? []);
  const hasOutline = shown.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const label = focused.outerHTML.slice(0, 90);
  if (!hasOutline) return `no outline: ${label}`;
  const box = (shown.at(-1) ?? focused).getBoundingClientRect();
  const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return isInView ? null : `out of view: ${label}`;
}
