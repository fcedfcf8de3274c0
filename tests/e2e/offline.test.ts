import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './pages/offline-site.ts';

const FIRST = storyPath(0);
const SECOND = storyPath(1);
const UNREAD = storyPath(2);

test.describe('a reader without a network', () => {
  test('reads a story again, sees how old it is, and follows a link to another one read before', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    ownSite.edit(FIRST, (html) => html.replace('<div class="story"', `<a id="on" href="${SECOND}">On</a>$&`));
    await ownSite.read(page, SECOND);
    const second = await heading(page);
    await ownSite.read(page, FIRST);
    const first = await heading(page);

    await context.setOffline(true);
    await page.reload();
    expect(await heading(page)).toBe(first);
    await expect(page.getByText(/You are offline; this is the version of .+, \d\d:\d\d\./)).toBeVisible();
    await expect(page.getByText('A correction may have appeared since.')).toBeVisible();
    // Styles and letters are there as well: this is the page, not its skeleton.
    expect(await page.evaluate(() => document.fonts.check('16px "Source Serif"'))).toBe(true);
    await expect(page.locator('h1')).toHaveCSS('font-weight', '600');
    await page.locator('#on').click();
    await expect(page).toHaveURL(SECOND);
    expect(await heading(page)).toBe(second);
    forgetNetworkFaults(faults);
  });

  test('who opens a story never read is told so and offered those that are kept', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    await ownSite.read(page, FIRST);
    const first = await heading(page);
    await context.setOffline(true);
    await page.goto(UNREAD);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
    await page.getByRole('main').getByRole('link', { name: first }).click();
    expect(await heading(page)).toBe(first);
    await context.setOffline(false);
    await page.goto(UNREAD);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('You are offline');
    forgetNetworkFaults(faults);
  });

  test('sees a picture although the page wants it in another size', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    const image =
      '<picture><source type="image/webp" srcset="/media/x-0123456789-480.webp 480w, /media/x-0123456789-960.webp 960w"><img id="probe" src="/media/x-0123456789-1600.webp" alt="" width="9" height="9"></picture>';
    ownSite.edit(FIRST, (html) => html.replace('<div class="story"', `${image}$&`));
    for (const width of [480, 960, 1600]) ownSite.write(`/media/x-0123456789-${width}.webp`, PIXEL);
    await ownSite.read(page, FIRST);
    await context.setOffline(true);
    await page.reload();
    await expect
      .poll(() => page.locator('#probe').evaluate((probe: HTMLImageElement) => probe.naturalWidth))
      .toBe(1);
    forgetNetworkFaults(faults);
  });

  test('gets no feed, copy or list of versions out of what is kept', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    await ownSite.read(page, FIRST);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    const expected =
      /^\/(?:_astro\/.+|media\/.+|(?:theme\.js|favicon\.svg|icons\.svg|wordmark\.svg)|(?:offline|saved|articles\/[^/]+)\/)$/;
    expect(kept.filter((path) => !expected.test(path))).toEqual([]);
    await context.setOffline(true);
    await expect(page.goto('/rss.xml')).rejects.toThrow();
    forgetNetworkFaults(faults);
  });
});

test.describe('a story that changed', () => {
  test('after it was read offline says so when the network is back, and leads to the new version', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    await ownSite.read(page, FIRST);
    await context.setOffline(true);
    await page.reload();
    ownSite.edit(FIRST, correct);
    await context.setOffline(false);
    const notice = page.getByRole('status').filter({ hasText: 'This story was updated' });
    await expect(notice).toBeVisible();
    await notice.getByRole('link', { name: 'Read the new version' }).click();
    await expect(page.getByText('Corrected words.')).toBeVisible();
    forgetNetworkFaults(faults);
  });

  test('is what a reader with a network sees at once', async ({ page, ownSite }) => {
    await ownSite.read(page, FIRST);
    ownSite.edit(FIRST, correct);
    await page.goto(FIRST);
    await expect(page.getByText('Corrected words.')).toBeVisible();
    await expect(page.locator('offline-reading')).toBeEmpty();
  });

  test('is renewed in the background with a visit to any other page', async ({
    page,
    context,
    ownSite,
    faults,
  }) => {
    await ownSite.read(page, FIRST);
    ownSite.edit(FIRST, correct);
    ownSite.edit('/corrections/versions.json', () => JSON.stringify({ [slugOf(FIRST)]: 9 }));
    await page.goto('/about/');
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path))?.text(), FIRST))
      .toContain('Corrected words.');
    await context.setOffline(true);
    await page.goto(FIRST);
    await expect(page.getByText('Corrected words.')).toBeVisible();
    forgetNetworkFaults(faults);
  });

  test('and was retracted is kept nowhere after the next visit, not even where it was saved', async ({
    page,
    ownSite,
  }) => {
    await ownSite.read(page, FIRST);
    await page.getByRole('button', { name: 'Save for later' }).click();
    await expect(page.getByRole('button', { name: 'Remove from saved' })).toBeVisible();
    ownSite.edit('/corrections/versions.json', () => JSON.stringify({ [slugOf(FIRST)]: null }));
    await page.goto('/about/');
    await expect.poll(() => page.evaluate(async (path) => !(await caches.match(path)), FIRST)).toBe(true);
  });

  test('and was taken away is forgotten by whoever opens its address', async ({ page, ownSite, faults }) => {
    await ownSite.read(page, FIRST);
    ownSite.remove(FIRST);
    await page.goto(FIRST);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await expect.poll(() => page.evaluate(async (path) => !(await caches.match(path)), FIRST)).toBe(true);
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
  });

  test('and has not is confirmed when the network is back', async ({ page, context, ownSite, faults }) => {
    await ownSite.read(page, FIRST);
    await context.setOffline(true);
    await page.reload();
    await context.setOffline(false);
    await expect(page.getByText('You are online again, and this story has not changed.')).toBeVisible();
    forgetNetworkFaults(faults);
  });
});

test('a kept page waits three seconds for a slow network, and says that it did', async ({
  page,
  ownSite,
}) => {
  await ownSite.read(page, FIRST);
  await ownSite.stall(async () => {
    await page.goto(FIRST);
    await expect(page.getByText('The network does not answer; this is the version of')).toBeVisible();
  });
  await expect(page.getByText('You are online again')).toBeVisible({ timeout: 30_000 });
});

test('a new build takes the place of the last one and leaves what readers keep', async ({
  page,
  ownSite,
}) => {
  await ownSite.read(page, FIRST);
  const names = () => page.evaluate(async () => (await caches.keys()).toSorted());
  const before = await names();
  ownSite.edit('/service-worker.js', (source) =>
    source.replace(/newsroom-shell-[0-9a-f]+/, 'newsroom-shell-later'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(names)
    .toEqual(
      before.map((name) => (name.startsWith('newsroom-shell-') ? 'newsroom-shell-later' : name)).toSorted(),
    );
});

test('where offline reading is switched off the worker takes itself away and the saved list stays', async ({
  page,
  ownSite,
}) => {
  await ownSite.read(page, FIRST);
  await page.getByRole('button', { name: 'Save for later' }).click();
  await expect(page.getByText('Saved in this browser.')).toBeVisible();
  const source = readFileSync(resolve('src/components/offline/no-service-worker.js'), 'utf8');
  ownSite.edit('/service-worker.js', () => source);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => page.evaluate(async () => caches.keys())).toEqual(['newsroom-saved-1']);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

const heading = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

/** What a correction changes on a story's page. */
const correct = (html: string): string =>
  html
    .replace(/data-version="\d+"/, 'data-version="9"')
    .replace(/data-state="[^"]*"/, 'data-state="corrected"')
    .replace('<div class="story"', '<p>Corrected words.</p>$&');

const slugOf = (path: string): string => path.split('/')[2] ?? '';

/** The stories of the built site in the order of its archive. */
function storyPath(index: number): string {
  const archive = readFileSync(
    join(resolve(process.env['NEWSROOM_OUT'] ?? 'dist'), 'archive/index.html'),
    'utf8',
  );
  const stories = [...new Set(archive.match(/(?<=href=")\/articles\/[^"/]+\/(?=")/g))];
  const path = stories[index];
  if (!path) throw new Error(`The archive has only ${stories.length} stories`);
  return path;
}

/** That the network failed is what these tests are about. */
function forgetNetworkFaults(faults: string[]): void {
  const network = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;
  faults.splice(0, faults.length, ...faults.filter((fault) => !network.test(fault)));
}

const PIXEL = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
