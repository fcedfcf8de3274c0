import { expect, test } from './test.ts';

test('search finds a story by keyboard alone, from any page', async ({ page, known, searchDialog }) => {
  await page.goto(known.story);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.goto('/about/');
  await page.keyboard.press('Control+k');
  await expect(searchDialog.input).toBeFocused();
  await page.keyboard.type(title);
  // Half a title can fit another story better.
  await expect(searchDialog.results.first()).toContainText(title);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${known.story}$`));
});

test('no single key opens the search: whoever speaks to a program presses them unawares', async ({
  page,
  searchDialog,
}) => {
  await page.goto('/about/');
  for (const key of ['/', 'k', 's', 'Alt+k']) await page.keyboard.press(key);
  await expect(searchDialog.dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(searchDialog.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(searchDialog.dialog).toBeHidden();
});

test('a lost connection is not taken for an answer', async ({ page, searchPage, faults }) => {
  await searchPage.open('?q=license');
  await expect(searchPage.results.first()).toBeVisible();
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchPage.input.fill('carbon');
  await expect(searchPage.status).toHaveText('The connection was lost. Search again when it is back.');
  await expect(searchPage.results).toHaveCount(0);
  await page.unroute('**/pagefind/**');
  await searchPage.input.fill('license');
  await expect(searchPage.results.first()).toBeVisible();
  forget(faults);
});

test('Enter in the dialog leads to all results', async ({ page, searchDialog, searchPage }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await searchDialog.input.fill('license');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=license$/);
  await expect(searchPage.input).toHaveValue('license');
  await expect(searchPage.results.first()).toBeVisible();
});

test('without words the search page lists every story', async ({ searchPage, request }) => {
  await searchPage.open();
  const archive = await (await request.get('/archive/')).text();
  const stories = new Set(archive.match(/href="\/articles\/[^"]+"/g)).size;
  expect(await searchPage.count()).toBe(stories);
});

test('a filter narrows the results, stands in the address and survives a reload', async ({
  page,
  searchPage,
}) => {
  await searchPage.open();
  const all = await searchPage.count();
  await searchPage.facet('May be republished').getByLabel('No').check();
  await expect.poll(() => searchPage.count()).toBeLessThan(all);
  const narrowed = await searchPage.count();
  await expect(page).toHaveURL(/republish=no/);
  await searchPage.open(new URL(page.url()).search);
  await expect(searchPage.facet('May be republished').getByLabel('No')).toBeChecked();
  expect(await searchPage.count()).toBe(narrowed);
});

test('two values of one facet add up, two facets narrow', async ({ searchPage }) => {
  await searchPage.open('?republish=yes&republish=no');
  const both = await searchPage.count();
  await searchPage.open();
  expect(await searchPage.count()).toBe(both);
  await searchPage.open('?republish=no&kind=no-such-kind');
  expect(await searchPage.count()).toBe(0);
});

test('results can be put in the order of their dates', async ({ page, searchPage }) => {
  await page.goto('/archive/');
  const inTheArchive = (await page.getByRole('main').locator('time + div > a').allTextContents()).map(
    (title) => title.trim(),
  );
  const shown = () => searchPage.results.locator('.result-title').allTextContents();
  await searchPage.open();
  const newestFirst = await shown();
  expect(newestFirst).toEqual(inTheArchive.slice(0, newestFirst.length));
  await searchPage.main.getByLabel('Sort by').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await expect.poll(shown).toEqual(inTheArchive.toReversed().slice(0, newestFirst.length));
});

test('a search that finds nothing leads on', async ({ searchPage }) => {
  await searchPage.open('?q=zzzzzz');
  await expect(searchPage.main.getByText('Try another word')).toBeVisible();
  await searchPage.input.fill('license');
  await expect(searchPage.results.first()).toBeVisible();
  await expect(searchPage.main.getByText('Try another word')).toBeHidden();
});

test('"Clear all" takes words and filters back', async ({ page, searchPage }) => {
  await searchPage.open('?q=license&republish=yes');
  await searchPage.main.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(searchPage.input).toHaveValue('');
});

test('what the index holds is shown as text and never runs', async ({ page, searchPage }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: fakeIndex(hostile) }),
  );
  page.on('dialog', () => expect(true, 'a script ran').toBe(false));
  await searchPage.open('?q=a');
  await expect(searchPage.results.locator('.result-title')).toHaveText(hostile);
  await expect(searchPage.results.locator('img, script')).toHaveCount(0);
});

test('search says so when its index is missing, and leads to the archive', async ({
  page,
  searchPage,
  faults,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=license');
  const notice = searchPage.main.getByText('Search cannot run here');
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('link', { name: 'The archive' })).toHaveAttribute('href', '/archive/');
  forget(faults);
});

test('the dialog says so when the index is missing', async ({ page, searchDialog, faults }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await searchDialog.input.fill('license');
  await expect(searchDialog.dialog.getByText('Search cannot run here')).toBeVisible();
  forget(faults);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the archive, and the link in the header to the search page', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'The archive' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
  });
});

/** The test has provoked these itself. */
function forget(faults: string[]): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_FAILED')));
}

/** A module that answers as Pagefind does, with a story whose every field is hostile. */
function fakeIndex(hostile: string): string {
  const text = JSON.stringify(hostile);
  return `
    const story = { url: '/', excerpt: ${text}, meta: { title: ${text}, dek: ${text}, kind: ${text}, authors: ${text}, date: ${text} } };
    export const createInstance = () => ({
      filters: async () => ({ author: { ${text}: 1, b: 1 } }),
      search: async () => ({ filters: {}, results: [{ id: '1', score: 1, data: async () => story }] }),
    });
  `;
}
