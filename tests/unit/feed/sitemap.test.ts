import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { sitemap, sitemapIndex, sitemapParts } from '../../../src/core/feed/sitemap.ts';
import { sitemapPages } from '../../../src/core/feed/sitemap-pages.ts';
import { aNewsroom, anArticle, anImage, aTopic, someMedia } from '../../support/builders.ts';

const room = aNewsroom({
  'topics/water.yaml': aTopic(),
  'topics/air.yaml': aTopic({ name: 'Air' }),
  'pages/privacy.mdx': '---\ntitle: Privacy\ndescription: What we keep.\n---\n',
  'media/river.yaml': someMedia(),
  'media/river.png': anImage(),
  'media/bank.yaml': someMedia({ file: 'bank.png', license: 'All rights reserved' }),
  'media/bank.png': anImage(),
  'articles/2026/a-story.mdx': anArticle(
    {
      topics: ['water'],
      hero: 'river',
      corrections: [{ date: '2026-05-01T10:00:00+02:00', text: 'x' }],
    },
    '<Figure media="river" />\n\n<Figure media="bank" />',
  ),
  'articles/2026/draft.mdx': anArticle({ draft: true }),
  'articles/2026/gone.mdx': anArticle({
    corrections: [{ date: '2026-02-01T00:00:00Z', kind: 'retraction', text: 'x' }],
  }),
});

const byUrl = new Map(
  sitemapPages(room).map((page) => [page.url.replace('https://ledger.example', ''), page]),
);

test('holds every page once: stories, lists, fixed pages and those the newsroom wrote', () => {
  const urls = sitemapPages(room).map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect([...byUrl.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/articles/a-story/',
      '/topics/',
      '/topics/water/',
      '/topics/air/',
      '/authors/ana-example/',
      '/archive/',
      '/feeds/',
      '/privacy/',
    ]),
  );
});

test('holds no file, no draft and no retracted story', () => {
  expect([...byUrl.keys()].filter((path) => !path.endsWith('/') || /draft|gone/.test(path))).toEqual([]);
});

test('dates a page by what stands on it, and not at all where nothing dates it', () => {
  const changed = new Date('2026-05-01T08:00:00Z');
  expect(['/', '/articles/a-story/', '/topics/water/'].map((path) => byUrl.get(path)?.changed)).toEqual(
    Array(3).fill(changed),
  );
  expect(['/topics/air/', '/about/', '/privacy/'].map((path) => byUrl.get(path)?.changed)).toEqual(
    Array(3).fill(null),
  );
});

test('names each picture of a story once, in a full address', () => {
  expect(byUrl.get('/articles/a-story/')?.images).toEqual([
    'https://ledger.example/media/river.png',
    'https://ledger.example/media/bank.png',
  ]);
});

test('is split where it grows too long, and the index names each part and the sitemap for news', () => {
  const parts = sitemapParts(room, 10);
  const locations = parts.map(sitemap).flatMap((text) => locationsIn(text, '/s:urlset/s:url/s:loc'));
  expect(locations).toEqual(sitemapPages(room).map(({ url }) => url));
  expect(locationsIn(sitemapIndex(parts, room), '/s:sitemapindex/s:sitemap/s:loc')).toEqual([
    'https://ledger.example/sitemap.xml',
    ...parts.slice(1).map(({ number }) => `https://ledger.example/sitemap-${number}.xml`),
    'https://ledger.example/news-sitemap.xml',
  ]);
});

test('of a newsroom of usual size is one file', () => {
  expect(sitemapParts(room)).toHaveLength(1);
});

function locationsIn(text: string, path: string): readonly string[] {
  using document = XmlDocument.fromString(text);
  return document
    .find(path, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' })
    .map(({ content }) => content);
}
