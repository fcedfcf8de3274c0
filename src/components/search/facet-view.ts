import { KIND_NAMES } from '../../core/newsroom/article-kinds.ts';
import { mergeCounts } from './merge-found.ts';
import type { FilterCounts } from './pagefind.ts';
import { FACETS, type Facet, type SearchState } from './search-state.ts';

/** How many values of a facet are shown at once; the others fold away. */
const SHOWN = 7;

const TITLES: Readonly<Record<Facet, string>> = {
  republish: 'May be republished',
  pillar: 'Pillar',
  kind: 'Kind',
  topic: 'Topic',
  organization: 'Organization',
  author: 'Author',
  year: 'Year',
  license: 'License',
};

/** Values that the index writes for machines. */
const VALUE_NAMES: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  kind: KIND_NAMES,
  republish: { yes: 'Yes', no: 'No' },
};

/** A group of boxes for every facet that tells stories apart, the chosen ones ticked, known to the index or not. */
export function facetGroups(known: FilterCounts, chosen: SearchState['filters']): readonly HTMLElement[] {
  const counts = mergeCounts([known, zeros(chosen)]);
  return FACETS.filter((facet) => Object.keys(counts[facet] ?? {}).length > 1).map((facet) => {
    const values = ordered(facet, counts[facet] ?? {});
    const boxes = values.map((value) => box(facet, value, chosen[facet]?.includes(value) ?? false));
    const group = element('fieldset');
    group.append(withText(element('legend'), TITLES[facet]), ...boxes.slice(0, SHOWN));
    if (boxes.length > SHOWN) group.append(folded(boxes.slice(SHOWN)));
    return group;
  });
}

/** Writes beside each box how many stories it would leave. */
export function showCounts(boxes: Iterable<HTMLInputElement>, counts: FilterCounts): void {
  for (const { name, value, parentElement } of boxes) {
    const count = parentElement?.querySelector('.count');
    if (count) count.textContent = String(counts[name]?.[value] ?? 0);
  }
}

const zeros = (chosen: SearchState['filters']): FilterCounts =>
  Object.fromEntries(
    Object.entries(chosen).map(([facet, values]) => [
      facet,
      Object.fromEntries(values.map((value) => [value, 0])),
    ]),
  );

/** Years from the newest, everything else from the most stories. */
function ordered(facet: Facet, counts: Readonly<Record<string, number>>): readonly string[] {
  const values = Object.keys(counts).toSorted((a, b) => a.localeCompare(b));
  if (facet === 'year' || facet === 'republish') return values.toReversed();
  return values.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
}

function box(facet: Facet, value: string, checked: boolean): HTMLLabelElement {
  const label = element('label');
  const input = Object.assign(element('input'), { type: 'checkbox', name: facet, value, checked });
  const count = element('span');
  count.className = 'count';
  label.append(input, withText(element('bdi'), VALUE_NAMES[facet]?.[value] ?? value), count);
  return label;
}

function folded(boxes: readonly HTMLLabelElement[]): HTMLDetailsElement {
  const details = element('details');
  details.open = boxes.some((label) => label.querySelector('input')?.checked);
  details.append(withText(element('summary'), `${boxes.length} more`), ...boxes);
  return details;
}

function withText<Kind extends HTMLElement>(part: Kind, text: string): Kind {
  part.textContent = text;
  return part;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  document.createElement(tag);
