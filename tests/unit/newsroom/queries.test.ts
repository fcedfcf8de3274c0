import { describe, expect, test } from 'vitest';
import {
  byAuthor,
  byKind,
  byMonth,
  byOrganization,
  byPillar,
  byTopic,
  corrections,
  latest,
  paginate,
  readingMinutes,
  termsByName,
} from '../../../src/core/newsroom/queries.ts';
import { relatedIn } from '../../../src/core/newsroom/related.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anOrganization,
  aTerm,
  aTopic,
  theStory,
} from '../../support/builders.ts';

const story = (published: string, fields: Readonly<Record<string, unknown>> = {}) =>
  anArticle({ published, ...fields });

const ROOM = aNewsroom({
  'authors/bo.mdx': anAuthor({ name: 'Bo' }),
  'topics/water.yaml': aTopic(),
  'topics/energy.yaml': aTopic({ name: 'Energy' }),
  'organizations/dam.yaml': anOrganization(),
  'articles/2026/a-story.mdx': undefined,
  'articles/2026/one.mdx': story('2026-03-05T09:00:00Z', {
    authors: ['bo'],
    topics: ['water', 'energy'],
    organizations: ['dam'],
    pillars: ['environmental'],
    corrections: [{ date: '2026-03-06T09:00:00Z', text: 'One.' }],
  }),
  'articles/2026/two.mdx': story('2026-03-04T23:30:00-10:00', { kind: 'feature', topics: ['water'] }),
  'articles/2026/three.mdx': story('2026-02-28T09:00:00Z', {
    authors: ['ana-example', 'bo'],
    organizations: ['dam'],
    pillars: ['social', 'environmental'],
    corrections: [{ date: '2026-03-07T09:00:00+01:00', text: 'Three.' }],
  }),
  'articles/2025/four.mdx': story('2025-12-31T23:30:00-05:00', { kind: 'press-release', topics: ['energy'] }),
});

const slugs = (articles: readonly { readonly slug: string }[]): readonly string[] =>
  articles.map(({ slug }) => slug);

describe('stories are found', () => {
  test.each([
    ['the latest', latest(ROOM, 2), ['two', 'one']],
    ['more of the latest than there are', latest(ROOM, 9), ['two', 'one', 'three', 'four']],
    ['by pillar', byPillar(ROOM, 'environmental'), ['one', 'three']],
    ['by a pillar without any', byPillar(ROOM, 'governance'), []],
    ['by kind', byKind(ROOM, 'press-release'), ['four']],
    ['by author', byAuthor(ROOM, 'bo'), ['one', 'three']],
    ['by topic', byTopic(ROOM, 'energy'), ['one', 'four']],
    ['by organization', byOrganization(ROOM, 'dam'), ['one', 'three']],
    ['by a name nobody has', byTopic(ROOM, 'nothing'), []],
  ])('%s, newest first', (_, found, expected) => {
    expect(slugs(found)).toEqual(expected);
  });

  test('by month, in the zone each was published in', () => {
    expect(byMonth(ROOM.articles).map(({ month, articles }) => [month, slugs(articles)])).toEqual([
      ['2026-03', ['two', 'one']],
      ['2026-02', ['three']],
      ['2025-12', ['four']],
    ]);
  });
});

describe('a long list in pages', () => {
  test.each([
    [0, 10, [0]],
    [1, 10, [1]],
    [10, 10, [10]],
    [11, 10, [10, 1]],
    [25, 10, [10, 10, 5]],
  ])('of %i items, %i to a page, has pages of %j', (items, size, sizes) => {
    const list = Array.from({ length: items }, (_, index) => index);
    const pages = paginate(list, size);
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1));
    expect(pages.every(({ count }) => count === sizes.length)).toBe(true);
    expect(pages.flatMap((page) => page.items)).toEqual(list);
  });
});

test.each([
  [0, 1],
  [100, 1],
  [345, 2],
  [800, 3],
  [2_300, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes({ words })).toBe(minutes);
});

test('terms stand in the order of their words, whatever their files are called', () => {
  const room = aNewsroom({
    'glossary/a.mdx': aTerm({ term: 'Weir' }),
    'glossary/b.mdx': aTerm({ term: 'e-waste' }),
    'glossary/c.mdx': aTerm({ term: 'Dam' }),
  });
  expect(termsByName(room).map(({ term }) => term)).toEqual(['Dam', 'e-waste', 'Weir']);
});

test('corrections come newest first, whoever they belong to', () => {
  expect(corrections(ROOM).map(({ correction }) => correction.text)).toEqual(['Three.', 'One.']);
});

describe('related stories', () => {
  test('share a topic or an organization, the most and the rarest first', () => {
    expect(slugs(relatedIn(ROOM)(theStory(ROOM, 'one'), 9))).toEqual(['two', 'three', 'four']);
    expect(slugs(relatedIn(ROOM)(theStory(ROOM, 'four'), 9))).toEqual(['one']);
  });

  test('are no more than asked for, never the story itself, and none where nothing is shared', () => {
    expect(slugs(relatedIn(ROOM)(theStory(ROOM, 'one'), 1))).toEqual(['two']);
    const lone = aNewsroom({ 'articles/2026/b.mdx': anArticle() });
    expect(relatedIn(lone)(theStory(lone), 9)).toEqual([]);
  });

  test('weigh what few stories have above what many have', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `articles/2026/many-${index}.mdx`,
        story('2026-03-05T09:00:00Z', { topics: ['water'] }),
      ]),
    );
    const room = aNewsroom({
      'topics/water.yaml': aTopic(),
      'topics/energy.yaml': aTopic(),
      ...many,
      'articles/2026/rare.mdx': story('2020-01-01T00:00:00Z', { topics: ['energy'] }),
      'articles/2026/a-story.mdx': anArticle({ topics: ['water', 'energy'] }),
    });
    expect(slugs(relatedIn(room)(theStory(room, 'a-story'), 2))).toEqual(['rare', 'many-0']);
  });

  test('are the same for the same stories, the newer first where two share as much', () => {
    const files = (order: readonly string[]) =>
      Object.fromEntries(
        order.map((name) => [
          `articles/2026/${name}.mdx`,
          story(`2026-03-0${name}T09:00:00Z`, { topics: ['water'] }),
        ]),
      );
    const inOrder = (order: readonly string[]) => {
      const room = aNewsroom({ 'topics/water.yaml': aTopic(), ...files(order) });
      return slugs(relatedIn(room)(theStory(room, '3'), 9));
    };
    expect(inOrder(['1', '2', '3', '4'])).toEqual(['4', '2', '1']);
    expect(inOrder(['4', '3', '1', '2'])).toEqual(['4', '2', '1']);
  });
});
