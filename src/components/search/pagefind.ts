/** What this site uses of Pagefind's JavaScript API (1.6, https://pagefind.app/docs/api/). */
export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

export interface Pagefind {
  readonly filters: () => Promise<FilterCounts>;
  /** `null` finds everything. */
  readonly search: (query: string | null, options: SearchOptions) => Promise<Found>;
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Found {
  readonly results: readonly FoundResult[];
  /** How many of what was found each value of a facet has. */
  readonly filters: FilterCounts;
}

export interface FoundResult {
  readonly id: string;
  /** Higher is better. */
  readonly score: number;
  readonly data: () => Promise<FoundStory>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FoundStory {
  readonly url: string;
  /** Escaped HTML with `<mark>`. */
  readonly excerpt: string;
  /** Raw text: only ever shown as text. */
  readonly meta: Readonly<Record<string, string>>;
}
