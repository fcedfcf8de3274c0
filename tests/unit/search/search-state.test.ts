import { expect, test } from 'vitest';
import { parseSearchState, writeSearchState } from '../../../src/components/search/search-state.ts';

const read = (query: string) => parseSearchState(new URLSearchParams(query));

test.each([
  '',
  'q=water',
  'q=water&kind=feature&kind=analysis&year=2025',
  'sort=oldest',
  'q=a+%26+b&republish=yes&sort=newest&all=yes',
])('the search "%s" stands in the address as it was read', (query) => {
  expect(writeSearchState(read(query))).toBe(query);
});

test('what an address says besides is left alone', () => {
  expect(read('utm_source=x&sort=best&all=1&kind=')).toEqual({
    query: '',
    sort: 'relevance',
    filters: {},
    all: false,
  });
});

test('an address cannot ask for a book', () => {
  expect(read(`q=${'long '.repeat(100)}`).query).toHaveLength(200);
});
