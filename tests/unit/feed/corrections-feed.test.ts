import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { correctionsJson, correctionsRss } from '../../../src/core/feed/corrections-feed.ts';
import { aNewsroom, anArticle } from '../../support/builders.ts';

const newsroom = aNewsroom({
  'articles/2026/a-story.mdx': anArticle({
    title: 'Flow & "foam"',
    corrections: [
      { date: '2026-02-01T00:00:00Z', text: 'It was 1400 & not 1500.' },
      { date: '2026-03-01T00:00:00Z', kind: 'clarification', text: 'The gauge moved.' },
    ],
  }),
  'articles/2026/gone.mdx': anArticle({
    title: 'Gone',
    corrections: [{ date: '2026-02-15T00:00:00Z', kind: 'retraction', text: 'The source was forged.' }],
  }),
});

test('every correction and retraction is an entry, the newest first, with the version that holds it', () => {
  const { items } = JSON.parse(correctionsJson(newsroom));
  const seen = items.map((item: Record<string, never>) => [
    item['title'],
    (item['_correction'] as unknown as { version: number }).version,
    (item['_correction'] as unknown as { kind: string }).kind,
  ]);
  expect(seen).toEqual([
    ['Clarification, 1 March 2026: Flow & "foam"', 3, 'clarification'],
    ['Retraction, 15 February 2026: Gone', 2, 'retraction'],
    ['Correction, 1 February 2026: Flow & "foam"', 2, 'correction'],
  ]);
});

test('both feeds are read back by a reader of feeds and hold the same entries', () => {
  const json = parseJsonFeed(correctionsJson(newsroom));
  const rss = parseRssFeed(correctionsRss(newsroom));
  expect(json.items?.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
  expect(json.items?.map(({ title }) => title)).toEqual(rss.items?.map(({ title }) => title));
});

test('an entry keeps its id when its words are mended', () => {
  const mended = aNewsroom({
    'articles/2026/a-story.mdx': anArticle({
      title: 'Another title',
      corrections: [{ date: '2026-02-01T00:00:00Z', text: 'Other words.' }],
    }),
  });
  const ids = (room: typeof newsroom): string[] =>
    JSON.parse(correctionsJson(room)).items.map((item: { id: string }) => item.id);
  expect(ids(newsroom)).toContain(ids(mended)[0]);
});

test('a newsroom without corrections has feeds without entries', () => {
  const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle() });
  expect(JSON.parse(correctionsJson(room)).items).toEqual([]);
  expect(parseRssFeed(correctionsRss(room)).items ?? []).toEqual([]);
});
