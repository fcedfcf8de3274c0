import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const isSet = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.fonts.check('16px "Source Serif"'));

test('a first page is read in the letters of the machine before any of its own are asked for', async ({
  page,
  known,
}) => {
  await page.goto(known.story);
  await page.locator('[data-fonts]').waitFor();
  expect(await isSet(page)).toBe(true);
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ startTime }) => startTime),
  }));
  expect(painted).toBeGreaterThan(0);
  // Two faces for the page; an italic one may follow them.
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});

test('the next page begins with them', async ({ page, known }) => {
  await page.goto(known.story);
  await page.locator('[data-fonts]').waitFor();
  await page.goto('/about/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'own');
  await expect(page.locator('link[rel="preload"][as="font"]')).toHaveCount(2);
});

for (const [width, size] of [
  [320, 'normal'],
  [320, 'large'],
  [412, 'normal'],
  [1280, 'normal'],
] as const) {
  test(`nothing jumps when they come late, at ${width} pixels, ${size}`, async ({ page, known }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.addInitScript((letters) => {
      localStorage.setItem('text-size', letters);
      localStorage.removeItem('fonts');
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(window, 'shift', Reflect.get(window, 'shift') + Reflect.get(entry, 'value'));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }, size);
    for (const path of [
      known.story,
      '/',
      '/search/',
      '/about/',
      '/glossary/',
      '/corrections/',
      '/saved/',
      '/verify/',
      '/wire/',
    ]) {
      await page.goto(path);
      await page.locator('[data-fonts]').waitFor();
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => Reflect.get(window, 'shift'));
      expect(shift, path).toBeLessThan(0.02);
    }
  });
}

test('where lines would break differently the page keeps its letters, and the next begins with the others', async ({
  page,
  known,
}) => {
  // So many lines of narrow and of wide words that no two fonts break all of them alike.
  await page.addInitScript(() => {
    // As soon as there is a place for them: the letters may come at any moment.
    new MutationObserver((_, observer) => {
      const main = document.querySelector('main');
      if (main === null) return;
      observer.disconnect();
      const words = ['illicit', 'mammoth', 'little', 'window'].map((word) =>
        Object.assign(document.createElement('span'), { textContent: `${word} ` }),
      );
      const text = Object.assign(document.createElement('p'), { id: 'words' });
      for (let times = 0; times < 30; times++) text.append(...words.map((word) => word.cloneNode(true)));
      main.prepend(text);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(known.story);
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'next');
  expect(await page.locator('#words').evaluate((title) => getComputedStyle(title).fontFamily)).not.toMatch(
    /^"?Source/,
  );
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-fonts', 'own');
});

test('where they never come the page stays as it is', async ({ page, known, faults }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(known.story);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).not.toHaveAttribute('data-fonts');
  await expect(page.locator('h1')).toBeVisible();
  faults.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('they come with the page', async ({ page, known }) => {
    const faces: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) faces.push(request.url());
    });
    await page.goto(known.story);
    await page.waitForLoadState('networkidle');
    expect(faces.length).toBeGreaterThanOrEqual(2);
  });
});
