/** What this site uses of Pagefind's JavaScript API (1.6, https://pagefind.app/docs/api/). */
export interface Pagefind {
  readonly filters: () => Promise<FilterCounts>;
  /** `null` finds everything; an answer overtaken by a later question is `null`. */
  readonly debouncedSearch: (
    query: string | null,
    options: SearchOptions,
    milliseconds: number,
  ) => Promise<Found | null>;
}

export interface SearchOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Found {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<FoundStory> }[];
  /** How many of what was found each value of a facet has. */
  readonly filters: FilterCounts;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FoundStory {
  readonly url: string;
  /** Escaped HTML with `<mark>`. */
  readonly excerpt: string;
  /** Raw text: only ever shown as text. */
  readonly meta: Readonly<Record<string, string>>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index when somebody first searches. Rejects where there is no index, no network or no WebAssembly. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 28, highlightParam: null });
  await pagefind.init();
  return pagefind;
}
