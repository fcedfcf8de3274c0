import { expect, test } from 'vitest';
import { newsLanguage, newsSitemap } from '../../../src/core/feed/news-sitemap.ts';
import { aNewsroom, anArticle, type Fields } from '../../support/builders.ts';

const sitemapWith = (fields: Fields): string =>
  newsSitemap(aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields) }));

test('holds the stories of the last two days with name, language, moment and title', () => {
  expect(
    sitemapWith({ published: '2026-05-31T09:00:00-05:00', title: 'Flow & "foam"', language: 'pt-BR' }),
  ).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://ledger.example/articles/a-story/</loc><news:news><news:publication><news:name>The Ledger</news:name><news:language>pt</news:language></news:publication><news:publication_date>2026-05-31T14:00:00Z</news:publication_date><news:title>Flow &amp; "foam"</news:title></news:news></url>
    </urlset>
    "
  `);
});

test.each([
  ['2026-05-30T12:00:00Z', true],
  ['2026-05-30T11:59:59Z', false],
  ['2026-06-01T12:00:00Z', true],
])('on 1 June at noon a story of %s is fresh: %s', (published, isFresh) => {
  expect(sitemapWith({ published }).includes('<url>')).toBe(isFresh);
});

test.each<readonly [string, Fields]>([
  ['a draft', { draft: true }],
  ['one under embargo', { embargo: '2027-01-01T00:00:00Z' }],
  ['one of the future', { published: '2026-06-02T00:00:00Z' }],
])('holds nothing of %s', (_, fields) => {
  expect(sitemapWith({ published: '2026-06-01T09:00:00Z', ...fields })).not.toContain('<url>');
});

test.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['gsw-CH', 'gsw'],
  ['zh', 'zh-cn'],
  ['zh-Hans', 'zh-cn'],
  ['zh-TW', 'zh-tw'],
  ['zh-Hant-HK', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
])('%s is %s to Google', (tag, code) => {
  expect(newsLanguage(tag)).toBe(code);
});
