import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf, shelvesOf } from '../../../src/site/search-shelves.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';

const [model] = aNewsroomWithEverything().articles;
if (!model) throw new Error('the fixture has no story');

/** So many stories, the newest first. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...model, slug: `story-${count - index}` }));

const slugs = (shelf: { readonly articles: readonly { readonly slug: string }[] }) =>
  shelf.articles.map(({ slug }) => slug);

describe('the shelves of the search', () => {
  test('hold every story once, in order', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (count, newest) => {
        const all = stories(count);
        expect(shelvesOf(all, newest).flatMap(slugs)).toEqual(all.map(({ slug }) => slug));
      }),
    );
  });

  test('change with a new story only where the newest stand, until those are enough for two', () => {
    const [before, after] = [shelvesOf(stories(118), 10), shelvesOf(stories(119), 10)];
    expect(after.slice(1).map(slugs)).toEqual(before.slice(1).map(slugs));
    expect(after[0]?.articles).toHaveLength((before[0]?.articles.length ?? 0) + 1);
  });

  test('never hold more than they promise', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 20 }), (count, newest) => {
        const [first, ...older] = shelvesOf(stories(count), newest);
        expect(first?.articles.length).toBeLessThan(newest * 2);
        for (const { articles } of older) expect(articles.length).toBeLessThanOrEqual(newest * 4);
      }),
    );
  });

  test('are one in a small newsroom, in the folder of the search', () => {
    expect(shelvesOf(stories(30)).map(({ folder }) => folder)).toEqual(['']);
    expect(shelvesOf([])).toEqual([{ folder: '', articles: [] }]);
  });

  test('say since when their stories are', () => {
    const [shelf] = shelvesOf([
      { ...model, published: '2026-03-03T09:00:00-05:00' as typeof model.published },
    ]);
    expect(shelf && labelOf(shelf)).toEqual({ folder: '', since: '3 March 2026', stories: 1 });
  });
});
