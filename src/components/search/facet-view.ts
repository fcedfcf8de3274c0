import { KIND_NAMES } from '../article/kind-names.ts';
import type { FilterCounts } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

const TITLES: Readonly<Record<Facet, string>> = {
  pillar: 'Pillar',
  kind: 'Kind',
  topic: 'Topic',
  organization: 'Organization',
  author: 'Author',
  year: 'Year',
  license: 'License',
  republish: 'May be republished',
};

/** Values that the index writes for machines. */
const VALUE_NAMES: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  kind: KIND_NAMES,
  republish: { yes: 'Yes', no: 'No' },
};

/** A group of boxes for every facet that tells stories apart, the chosen ones ticked. */
export function facetGroups(known: FilterCounts, chosen: SearchState['filters']): readonly HTMLElement[] {
  return FACETS.filter((facet) => Object.keys(known[facet] ?? {}).length > 1).map((facet) => {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = TITLES[facet];
    const values = Object.keys(known[facet] ?? {}).toSorted(facet === 'year' ? newestFirst : byName);
    group.append(legend, ...values.map((value) => box(facet, value, chosen[facet]?.includes(value) ?? false)));
    return group;
  });
}

/** Writes beside each box how many stories it would leave; a box that leaves none stays, but is not in the way. */
export function showCounts(boxes: Iterable<HTMLInputElement>, counts: FilterCounts): void {
  for (const { name, value, parentElement } of boxes) {
    const count = parentElement?.querySelector('.count');
    if (count) count.textContent = String(counts[name]?.[value] ?? 0);
  }
}

function box(facet: Facet, value: string, checked: boolean): HTMLLabelElement {
  const label = document.createElement('label');
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value, checked });
  const words = document.createElement('bdi');
  words.textContent = VALUE_NAMES[facet]?.[value] ?? value;
  const count = document.createElement('span');
  count.className = 'count';
  label.append(input, words, count);
  return label;
}

const byName = (a: string, b: string): number => a.localeCompare(b);

const newestFirst = (a: string, b: string): number => b.localeCompare(a);
