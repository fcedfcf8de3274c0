import type { FilterCounts, Found, SearchOptions } from './pagefind.ts';

/** What several shelves found as one; shelves are given the newest first. */
export function mergeResults(found: readonly Found[], { sort }: SearchOptions): Found {
  const inOrder = sort?.['date'] === 'asc' ? found.toReversed() : found;
  const results = inOrder.flatMap(({ results: ofShelf }) => ofShelf);
  return {
    results: sort ? results : results.toSorted((a, b) => b.score - a.score),
    filters: mergeCounts(found.map(({ filters }) => filters)),
  };
}

export function mergeCounts(counts: readonly FilterCounts[]): FilterCounts {
  const merged: Record<string, Record<string, number>> = {};
  for (const [facet, values] of counts.flatMap((ofShelf) => Object.entries(ofShelf))) {
    const sums = merged[facet] ?? {};
    for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count;
    merged[facet] = sums;
  }
  return merged;
}
