import { EpisodePage } from './pages/episode-page.ts';
import { test as base, expect } from './test.ts';

const test = base.extend<{ episode: EpisodePage }>({
  episode: async ({ page }, use) => use(new EpisodePage(page)),
});

test('an episode is played and stopped by the keys of the browser’s own player', async ({
  page,
  known,
  episode,
}) => {
  await page.goto(known.episode);
  await episode.player.focus();
  await page.keyboard.press('Space');
  await expect.poll(episode.isPlaying).toBe(true);
  await expect.poll(episode.place).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect.poll(episode.isPlaying).toBe(false);
});

test('a chapter is reached by keyboard, plays from its beginning, is said and is marked', async ({
  page,
  known,
  episode,
}) => {
  await page.goto(known.episode);
  const chapter = episode.chapters.nth(2);
  const start = await episode.startOf(chapter);
  await chapter.focus();
  await page.keyboard.press('Enter');
  await expect.poll(episode.isPlaying).toBe(true);
  await expect.poll(episode.place).toBeGreaterThanOrEqual(start);
  expect(await episode.place()).toBeLessThan(start + 15);
  await expect(episode.status).toContainText('Plays from');
  await expect(chapter).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('episode-player [aria-current]')).toHaveCount(1);
  expect(new URL(page.url()).pathname).toBe(known.episode);
});

test('a place is reached from the transcript, and the transcript from a chapter', async ({
  page,
  known,
  episode,
}) => {
  await page.goto(known.episode);
  const link = page.locator('.story .time-link a').first();
  const start = await episode.startOf(link);
  await link.click();
  await expect.poll(episode.place).toBeGreaterThanOrEqual(start);
  await page
    .locator('episode-player')
    .getByRole('link', { name: /^Read: / })
    .first()
    .click();
  const target = new URL(page.url()).hash;
  await expect(page.locator(`.story ${target}`)).toBeInViewport();
});

test('the speed and the place are remembered, and the beginning is one key away', async ({
  page,
  known,
  episode,
}) => {
  await page.goto(known.episode);
  await episode.speed.selectOption('1.5');
  await expect.poll(episode.rate).toBe(1.5);
  await episode.stopAt(50);
  await page.reload();
  await expect(episode.status).toContainText('Goes on at 0:50');
  await expect(episode.speed).toHaveValue('1.5');
  await episode.player.focus();
  await page.keyboard.press('Space');
  await expect.poll(episode.place).toBeGreaterThan(49);
  expect(await episode.rate()).toBe(1.5);
  await page.reload();
  await page.getByRole('button', { name: 'From the beginning' }).press('Enter');
  await expect.poll(episode.isPlaying).toBe(true);
  expect(await episode.place()).toBeLessThan(20);
});

test('a browser that keeps nothing plays all the same', async ({ page, known, episode }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(known.episode);
  await episode.speed.selectOption('2');
  await episode.chapters.nth(1).click();
  await expect.poll(episode.isPlaying).toBe(true);
  expect(await episode.rate()).toBe(2);
});

test('says that a program speaks, and where its license and its file are', async ({ page, known }) => {
  await page.goto(known.episode);
  const player = page.locator('episode-player');
  await expect(player).toContainText('Synthetic speech');
  await expect(player.locator('a[rel~="license"], a[href*="creativecommons.org"]').first()).toBeVisible();
  const file = (await player.getByRole('link', { name: /Download/ }).getAttribute('href')) ?? '';
  const { headers, status } = await page.request.get(file).then((answer) => ({
    headers: answer.headers(),
    status: answer.status(),
  }));
  expect([status, headers['content-type']]).toEqual([200, 'audio/mpeg']);
});

test('feeds and chapters are served as what they are', async ({ page, known }) => {
  for (const feed of ['/podcast.xml', `${known.show}feed.xml`]) {
    expect((await page.request.get(feed)).headers()['content-type']).toContain('application/rss+xml');
  }
  const chapters = await page.request.get(`${known.episode}chapters.json`);
  expect(chapters.headers()['content-type']).toContain('application/json+chapters');
  expect((await chapters.json()).version).toBe('1.2.0');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an episode has its player, its text and links to places that lead into the recording', async ({
    page,
    known,
    episode,
  }) => {
    await page.goto(known.episode);
    await expect(episode.player).toBeVisible();
    await expect(episode.speed).toBeHidden();
    await expect(page.getByRole('button', { name: 'From the beginning' })).toBeHidden();
    await expect(page.locator('.story')).toContainText(/\w/);
    const address = (await episode.chapters.nth(1).getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/media\/.+#t=\d+$/);
    expect((await page.request.get(address)).headers()['content-type']).toBe('audio/mpeg');
  });
});
