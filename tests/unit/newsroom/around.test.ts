import { expect, test } from 'vitest';
import { type Around, aroundIn, storiesAround } from '../../../src/core/newsroom/around.ts';
import type { Article } from '../../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, aTopic, type Fields } from '../../support/builders.ts';

const TOPICS = { 'topics/water.yaml': aTopic(), 'topics/air.yaml': aTopic({ name: 'Air' }) };

const aroundOf = (slug: string, fields: readonly Fields[]): Around => {
  const files = fields.map((given, index) => [
    `articles/2026/s-${index + 1}.mdx`,
    anArticle({ published: `2026-01-0${index + 1}T09:00:00Z`, ...given }),
  ]);
  const newsroom = aNewsroom({
    ...TOPICS,
    'series/guides.yaml': 'name: Guides\n',
    'articles/2026/a-story.mdx': undefined,
    ...Object.fromEntries(files),
  });
  const article = newsroom.articles.find((known) => known.slug === slug) as Article;
  return aroundIn(newsroom)(article);
};

const water = { topics: ['water'] };

test('leads to the next newer and the next older story under the first topic', () => {
  const around = aroundOf('s-3', [water, { topics: ['air', 'water'] }, water, { topics: ['air'] }, water]);
  expect([around.newer?.slug, around.older?.slug]).toEqual(['s-5', 's-1']);
});

test('leads nowhere from the ends, or without a topic', () => {
  expect(aroundOf('s-1', [water, {}])).toMatchObject({ newer: null, older: null });
  expect(aroundOf('s-2', [water, {}, {}])).toMatchObject({ newer: null, older: null });
});

test('lists the parts of a series from the first on, if there is more than one', () => {
  const part = { series: 'guides' };
  expect(aroundOf('s-2', [part, part, {}, part]).series.map(({ slug }) => slug)).toEqual([
    's-1',
    's-2',
    's-4',
  ]);
  expect(aroundOf('s-1', [part, {}]).series).toEqual([]);
});

test('names every story it leads to, for the key of the page', () => {
  const around = aroundOf('s-2', [{ ...water, series: 'guides' }, { ...water, series: 'guides' }, water]);
  expect(new Set(storiesAround(around).map(({ slug }) => slug))).toEqual(new Set(['s-1', 's-2', 's-3']));
});
