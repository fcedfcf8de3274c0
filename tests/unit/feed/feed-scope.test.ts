import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/core/feed/atom.ts';
import { listFeeds } from '../../../src/core/feed/feed-scope.ts';
import { jsonFeed } from '../../../src/core/feed/json-feed.ts';
import { rssFeed } from '../../../src/core/feed/rss.ts';
import { aNewsroom, anArticle, anAuthor, anOrganization, aTopic } from '../../support/builders.ts';

const room = aNewsroom({
  'topics/water.yaml': aTopic(),
  'topics/air.yaml': aTopic({ name: 'Air' }),
  'organizations/dam.yaml': anOrganization(),
  'organizations/mill.yaml': anOrganization({ name: 'Mill' }),
  'authors/bo.mdx': anAuthor({ name: 'Bo' }),
  'articles/2026/a-story.mdx': anArticle({
    topics: ['water'],
    organizations: ['dam'],
    pillars: ['social'],
    kind: 'feature',
  }),
  'articles/2026/b-story.mdx': anArticle(),
});

const scopes = listFeeds(room);
const titlesIn = (folder: string) =>
  scopes.find((scope) => scope.folder === folder)?.articles.map(({ slug }) => slug);

test('there are feeds of all pillars and kinds, and of the topics, authors and organizations that have stories', () => {
  expect(scopes.map(({ folder }) => folder)).toEqual([
    '/pillars/environmental/',
    '/pillars/social/',
    '/pillars/governance/',
    '/kinds/article/',
    '/kinds/feature/',
    '/kinds/story/',
    '/kinds/press-release/',
    '/kinds/podcast/',
    '/topics/water/',
    '/authors/ana-example/',
    '/organizations/dam/',
  ]);
});

test.each([
  ['/pillars/social/', ['a-story']],
  ['/kinds/article/', ['b-story']],
  ['/topics/water/', ['a-story']],
  ['/authors/ana-example/', ['a-story', 'b-story']],
  ['/organizations/dam/', ['a-story']],
])('%s holds its own stories', (folder, slugs) => {
  expect(titlesIn(folder)).toEqual(slugs);
});

test('the feed of a list names the list, its page and its own address in every format', () => {
  const [scope] = scopes.filter(({ folder }) => folder === '/topics/water/');
  if (!scope) throw new Error('no feed of the topic');
  const page = 'https://ledger.example/topics/water/';
  const rss = parseRssFeed(rssFeed(scope, room));
  const atom = parseAtomFeed(atomFeed(scope, room));
  const json = parseJsonFeed(jsonFeed(scope, room));
  expect([rss.title, atom.title?.value, json.title]).toEqual(Array(3).fill('The Ledger: Water'));
  expect([rss.link, atom.id, json.home_page_url]).toEqual(Array(3).fill(page));
  expect([rss.atom?.links?.[0]?.href, atom.links?.[0]?.href, json.feed_url]).toEqual([
    `${page}rss.xml`,
    `${page}atom.xml`,
    `${page}feed.json`,
  ]);
});

test('the feed of a list holds the newest 50 stories', () => {
  const many = aNewsroom(
    Object.fromEntries(
      Array.from({ length: 55 }, (_, index) => [
        `articles/2026/s-${index}.mdx`,
        anArticle({ published: `2026-02-01T00:${String(index).padStart(2, '0')}:00Z` }),
      ]),
    ),
  );
  const author = listFeeds(many).find(({ folder }) => folder === '/authors/ana-example/');
  expect(author?.articles).toHaveLength(50);
  expect(author?.articles[0]?.slug).toBe('s-54');
});
