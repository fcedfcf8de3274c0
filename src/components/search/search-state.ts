/** What stories can be narrowed by, in the order of the page; the names are those of the index. */
export const FACETS = [
  'republish',
  'pillar',
  'kind',
  'topic',
  'organization',
  'author',
  'year',
  'license',
] as const;
export type Facet = (typeof FACETS)[number];

/** What somebody searches for; all of it stands in the address, so that a search can be sent to somebody else. */
export interface SearchState {
  readonly query: string;
  readonly sort: SearchSort;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Whether older stories are searched too where the newest stand in an index of their own. */
  readonly all: boolean;
}

export type SearchSort = 'relevance' | 'newest' | 'oldest';

/** Reads the query of an address; what it does not know it leaves alone. */
export function parseSearchState(parameters: URLSearchParams): SearchState {
  const sort = parameters.get('sort');
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet).filter(Boolean)] as const);
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, 200),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    all: parameters.get('all') === 'yes',
  };
}

/** The query of an address, without `?`; empty for a search that asks nothing. */
export function writeSearchState({ query, sort, filters, all }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of FACETS) {
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (all) parameters.set('all', 'yes');
  return parameters.toString();
}
