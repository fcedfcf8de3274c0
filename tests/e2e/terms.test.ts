import type { Page } from '@playwright/test';
import { findStoryWith } from './page-types.ts';
import { expect, test } from './test.ts';

const termIn = (page: Page) => page.locator('.story a.term').first();
const definitionIn = (page: Page) => page.locator('story-terms [popover]').first();

test.describe('a word from the glossary', () => {
  test.beforeEach(async ({ page, request }) => {
    await page.goto(await findStoryWith('class="term"', async (path) => (await request.get(path)).text()));
  });

  test('shows its definition where the pointer rests on it, until it leaves', async ({ page }) => {
    await expect(definitionIn(page)).toBeHidden();
    await termIn(page).hover();
    await expect(definitionIn(page)).toBeVisible();
    await page.mouse.move(1, 1);
    await expect(definitionIn(page)).toBeHidden();
  });

  test('keeps it open while the pointer is on the definition itself', async ({ page }) => {
    await termIn(page).hover();
    await expect(definitionIn(page)).toBeVisible();
    await definitionIn(page).hover();
    await page.waitForTimeout(500);
    await expect(definitionIn(page)).toBeVisible();
  });

  test('shows it when it is reached by keyboard; Escape closes it', async ({ page }) => {
    await termIn(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(definitionIn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(definitionIn(page)).toBeHidden();
    await expect(termIn(page)).toBeFocused();
  });

  test('is described by it for those who do not see it', async ({ page }) => {
    const words = (await definitionIn(page).locator('dd').textContent()) ?? '';
    await expect(termIn(page)).toHaveAccessibleDescription(new RegExp(words.trim().slice(0, 20)));
  });

  test('is listed with it in print, and not on the screen', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Terms', exact: true })).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: 'Terms', exact: true })).toBeVisible();
    await expect(definitionIn(page)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('a first tap shows the definition of a word, a second one leads to the glossary', async ({
    page,
    request,
  }) => {
    const story = await findStoryWith('class="term"', async (path) => (await request.get(path)).text());
    await page.goto(story);
    await termIn(page).tap();
    await expect(definitionIn(page)).toBeVisible();
    await expect(definitionIn(page)).toBeInViewport({ ratio: 1 });
    expect(new URL(page.url()).pathname).toBe(story);
    await termIn(page).tap();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is a link to the glossary that says what it means', async ({ page, request }) => {
    await page.goto(await findStoryWith('class="term"', async (path) => (await request.get(path)).text()));
    await expect(termIn(page)).toHaveAttribute('title', /\w/);
    await termIn(page).click();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});
