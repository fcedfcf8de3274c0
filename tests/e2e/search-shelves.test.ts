import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadNewsroom } from '../../src/site/load-newsroom.ts';
import { makeSearchIndex } from '../../src/site/search-index.ts';
import { readSettings } from '../../src/site/settings.ts';
import type { SearchPage } from './pages/search-page.ts';
import { expect, test } from './test.ts';

// The index is made once for all of them.
test.describe.configure({ mode: 'default' });

/** So few, that the stories of this site fill several shelves. */
const NEWEST = 3;

const folder = mkdtempSync(join(tmpdir(), 'newsroom-shelves-'));
let stories: readonly { readonly title: string }[] = [];

test.beforeAll(async () => {
  const loaded = await loadNewsroom(readSettings(process.env, new Date()));
  if (!loaded.ok) throw new Error('The content has problems.');
  stories = loaded.value.articles;
  const place = await makeSearchIndex(loaded.value, {
    cache: join(folder, 'cache'),
    source: 'this program',
    newest: NEWEST,
  });
  place(join(folder, 'pagefind'));
});

test.afterAll(() => rmSync(folder, { recursive: true }));

test.beforeEach(async ({ page }) => {
  await page.route('**/pagefind/**', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
});

test('the newest stories are searched first, and all when somebody asks', async ({ page, searchPage }) => {
  await searchPage.open();
  const newest = await searchPage.count();
  expect(newest).toBe(NEWEST + (stories.length % NEWEST));
  await expect(searchPage.status).toContainText('since');
  await searchPage.main.getByRole('button', { name: `Search all ${stories.length}` }).click();
  await expect.poll(() => searchPage.count()).toBe(stories.length);
  await expect(searchPage.status).not.toContainText('since');
  await expect(page).toHaveURL(/all=yes/);
  await expect(searchPage.main.getByRole('button', { name: 'Search all' })).toBeHidden();
});

test('the order of dates goes through all shelves', async ({ searchPage }) => {
  await searchPage.open('?all=yes&sort=newest');
  await showAll(searchPage, stories.length);
  const titles = stories.map(({ title }) => title);
  expect(await searchPage.results.locator('.result-title').allTextContents()).toEqual(titles);
  await searchPage.open('?sort=oldest');
  await showAll(searchPage, stories.length);
  expect(await searchPage.results.locator('.result-title').allTextContents()).toEqual(titles.toReversed());
});

test('what only an old story says is found without asking', async ({ searchPage }) => {
  const oldest = stories.at(-1);
  await searchPage.open(`?q=${encodeURIComponent(`"${oldest?.title}"`)}`);
  await expect(searchPage.results.first()).toContainText(oldest?.title ?? '?');
});

test('what the newest shelf does not know stays chosen when the others are opened', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('?year=1999&topic=none');
  expect(await searchPage.count()).toBe(0);
  await expect(page).toHaveURL(/topic=none&year=1999&all=yes/);
  await expect(searchPage.facet('Year').getByLabel('1999')).toBeChecked();
});

test('facets wait until somebody opens them', async ({ page, searchPage }) => {
  const filters: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/filter/')) filters.push(request.url());
  });
  await searchPage.open('?q=the');
  expect(filters).toEqual([]);
  await searchPage.main.getByText('Narrow down').click();
  const box = searchPage.main.locator('.facets').getByRole('checkbox').first();
  await expect(box).toBeVisible();
  await box.check();
  await expect(page).toHaveURL(/q=the&[a-z]+=/);
});

test('the dialog says how far back it went', async ({ page, searchDialog }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await searchDialog.input.fill('zzzzzz');
  await expect(searchDialog.dialog.getByRole('status')).toContainText(
    /^No story since .* Press Enter for older ones\.$/,
  );
});

test('no shelf loads the program of the search again', async ({ page, searchPage }) => {
  const programs = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/pagefind\/.*(?:\.js|\.pagefind)$/.test(pathname)) programs.add(pathname);
  });
  await searchPage.open('?all=yes');
  expect([...programs].toSorted()).toEqual([
    '/pagefind/pagefind-worker.js',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.en.pagefind',
  ]);
});

/** Presses "Show more" until as many stories are there. */
async function showAll(searchPage: SearchPage, count: number): Promise<void> {
  for (let shown = 5; shown < count; shown += 5) {
    await expect(searchPage.results).toHaveCount(shown);
    await searchPage.main.getByRole('button', { name: 'Show more' }).click();
  }
  await expect(searchPage.results).toHaveCount(count);
}
