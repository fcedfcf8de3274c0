import { expect, test } from './test.ts';

const LIGHT = 'rgb(253, 253, 251)';
const DARK = 'rgb(19, 23, 29)';

test.use({ viewport: { width: 1280, height: 800 } });

test('the system decides until the reader does, and then the choice lasts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const ground = page.locator('html');
  await expect(ground).toHaveCSS('background-color', DARK);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect(ground).toHaveCSS('background-color', LIGHT);
  await page.goto('/about/');
  await expect(ground).toHaveCSS('background-color', LIGHT);
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await page.getByRole('radio', { name: 'As my system' }).check({ force: true });
  await expect(ground).toHaveCSS('background-color', DARK);
});

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no choice is offered that could not work', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});

test('a choice holds on pages that are open elsewhere, the bars of the browser included', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/about/');
  await other.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect(page.locator('html')).toHaveCSS('background-color', DARK);
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  for (const opened of [page, other]) {
    await expect(opened.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute(
      'content',
      '#13171d',
    );
  }
  await page.reload();
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#13171d');
  await expect(page.locator('meta[name="theme-color"][media="not all"]')).toHaveAttribute(
    'content',
    '#fdfdfb',
  );
});

test('a page that comes back as it was left takes the choice made since', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('html')).toHaveCSS('background-color', DARK);
});
