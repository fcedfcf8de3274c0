import type { Page } from '@playwright/test';
import { expect, test } from './pages/offline-site.ts';

const readLately = (page: Page) => page.getByRole('region', { name: 'Read lately' }).getByRole('link');

test('a story is saved by keyboard, found in the list without a network, and removed there by keyboard', async ({
  page,
  context,
  known,
  ownSite,
  faults,
}) => {
  await ownSite.read(page, known.story);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Save for later' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved in this browser.' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove from saved' })).toBeFocused();

  await context.setOffline(true);
  await page.getByRole('link', { name: 'Saved stories' }).click();
  const saved = page.getByRole('region', { name: 'Saved stories' });
  await expect(saved.getByRole('link', { name: title })).toBeVisible();
  await saved.getByRole('button', { name: `Remove “${title}”` }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: `Removed “${title}”.` })).toBeVisible();
  await expect(saved.getByText('Nothing yet.')).toBeVisible();
  await expect(saved.getByRole('heading')).toBeFocused();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')));
});

test('taken back on its own page, a story stays among those read', async ({ page, known, ownSite }) => {
  await ownSite.read(page, known.story);
  await page.getByRole('button', { name: 'Save for later' }).click();
  // Whoever leaves before that has saved nothing.
  await expect(page.getByRole('status').filter({ hasText: 'Saved in this browser.' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Remove from saved' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeVisible();
  await page.goto('/saved/');
  await expect(page.getByRole('region', { name: 'Saved stories' }).getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Read lately' }).getByRole('link')).toHaveCount(1);
});

test('"Forget everything" leaves nothing of what was read and saved', async ({ page, known, ownSite }) => {
  await ownSite.read(page, known.story);
  await page.goto('/saved/');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'keeps no story any more' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Forget everything' })).toBeHidden();
  const left = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.includes('-shell-'));
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().length;
  });
  expect(left).toBe(0);
});

test.describe('with one story more than the 60 that are kept', () => {
  test.beforeEach(async ({ page, known, ownSite }) => {
    await ownSite.read(page, known.story);
    await page.evaluate(fillShelf, known.story);
  });

  test('the 60 read last are kept, and every one that was saved', async ({ page, known, ownSite }) => {
    await page.getByRole('button', { name: 'Save for later' }).click();
    await expect(page.getByText('Saved in this browser.')).toBeVisible();
    ownSite.write('/articles/one-more/', ownSite.readFile(known.story));
    await ownSite.read(page, '/articles/one-more/');
    await page.goto('/saved/');
    await expect(readLately(page)).toHaveCount(60);
    await expect(readLately(page).first()).toHaveAttribute('href', '/articles/one-more/');
    await expect(readLately(page).last()).toHaveAttribute('href', '/articles/copy-1/');
    await expect(page.getByRole('region', { name: 'Saved stories' }).getByRole('link')).toHaveCount(1);
  });

  test('the one too many, left behind by a reader who went on at once, is not listed', async ({
    page,
    known,
    ownSite,
  }) => {
    await page.goto('/saved/');
    await expect(readLately(page)).toHaveCount(60);
    const { pathname } = new URL(known.story, ownSite.url);
    await expect(readLately(page).first()).toHaveAttribute('href', pathname);
  });
});

test('where the browser keeps nothing, the story and the list say so in words', async ({ page, known }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    Object.assign(caches, { keys: refuse, open: refuse, match: refuse });
  });
  await page.goto(known.story);
  await expect(
    page.getByText('This browser keeps nothing for this site, so stories cannot be saved.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save for later' })).toBeHidden();
  await page.goto('/saved/');
  await expect(
    page.getByText('This browser keeps nothing for this site, so there is no list.'),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that could not work, and the list says why', async ({ page, known }) => {
    await page.goto(known.story);
    await expect(page.getByRole('button', { name: 'Save for later' })).toBeHidden();
    await expect(page.locator('save-story')).toBeHidden();
    await page.goto('/saved/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
  });
});

/** Runs in the page: has 60 stories read, each a copy of the one that was. */
async function fillShelf(path: string): Promise<void> {
  const shelf = await caches.open('newsroom-read-1');
  const page = await shelf.match(path);
  const text = (await page?.text()) ?? '';
  for (let index = 0; index < 60; index++) {
    const headers = new Headers(page?.headers);
    const about = JSON.parse(decodeURIComponent(headers.get('x-kept-story') ?? ''));
    const copy = `/articles/copy-${index}/`;
    headers.set(
      'x-kept-story',
      encodeURIComponent(JSON.stringify({ ...about, path: copy, keptAt: `2020-01-01T00:00:${10 + index}Z` })),
    );
    await shelf.put(copy, new Response(text, { headers }));
  }
}
