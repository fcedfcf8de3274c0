import { expect, test } from 'vitest';
import { mergeCounts, mergeResults } from '../../../src/components/search/merge-found.ts';
import type { Found } from '../../../src/components/search/pagefind.ts';

const shelf = (...results: readonly (readonly [id: string, score: number])[]): Found => ({
  results: results.map(([id, score]) => ({ id, score, data: () => Promise.reject(new Error('not needed')) })),
  filters: { year: { 2025: results.length } },
});

const newest = shelf(['c', 1], ['b', 9]);
const older = shelf(['a', 5], ['z', 5]);
const ids = ({ results }: Found) => results.map(({ id }) => id).join('');

test('by relevance the best of all shelves come first', () => {
  expect(ids(mergeResults([newest, older], {}))).toBe('bazc');
});

test('by date shelves follow each other, whatever fits best', () => {
  expect(ids(mergeResults([newest, older], { sort: { date: 'desc' } }))).toBe('cbaz');
  expect(ids(mergeResults([newest, older], { sort: { date: 'asc' } }))).toBe('azcb');
});

test('counts add up', () => {
  expect(mergeResults([newest, older], {}).filters).toEqual({ year: { 2025: 4 } });
  expect(
    mergeCounts([{ kind: { feature: 1 } }, { kind: { feature: 2, analysis: 1 }, topic: { water: 1 } }]),
  ).toEqual({
    kind: { feature: 3, analysis: 1 },
    topic: { water: 1 },
  });
});
