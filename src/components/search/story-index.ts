import type { ShelfLabel } from '../../site/search-shelves.ts';
import { mergeCounts, mergeResults } from './merge-found.ts';
import type { FilterCounts, Found, Pagefind, PagefindModule, SearchOptions } from './pagefind.ts';

const FOLDER = '/pagefind/';

/** Loads the index when somebody first searches. Rejects where there is no index, no network or no WebAssembly. */
export function loadStoryIndex(): Promise<StoryIndex> {
  loading ??= StoryIndex.load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

let loading: Promise<StoryIndex> | undefined;

/**
 * The index of all stories. It is parted in shelves: the newest is searched at once, the older ones, of which each costs
 * some 100 kB more, when somebody asks for them.
 */
export class StoryIndex {
  readonly #shelves: readonly ShelfLabel[];
  readonly #open: Pagefind[] = [];
  #opening: Promise<readonly Pagefind[]> | undefined;
  #asked = 0;

  private constructor(shelves: readonly ShelfLabel[]) {
    this.#shelves = shelves;
  }

  static async load(): Promise<StoryIndex> {
    const labels = fetch(`${FOLDER}shelves.json`).then((answer) => answer.json());
    const [newest, shelves] = await Promise.all([openShelf(''), labels]);
    const index = new StoryIndex(shelves);
    index.#open.push(newest);
    return index;
  }

  /** How far back a search goes, as a day; null when it finds every story. */
  get since(): string | null {
    return this.#open.length < this.#shelves.length ? (this.#shelves[0]?.since ?? null) : null;
  }

  /** Whether there are so many stories that they stand on several shelves. */
  get isLarge(): boolean {
    return this.#shelves.length > 1;
  }

  /** How many stories there are. */
  get stories(): number {
    return this.#shelves.reduce((sum, { stories }) => sum + stories, 0);
  }

  /** From now on older stories are found too. */
  async openAll(): Promise<void> {
    this.#opening ??= Promise.all(this.#shelves.slice(1).map(({ folder }) => openShelf(folder)));
    this.#open.splice(1, Infinity, ...(await this.#opening));
  }

  /** How many stories each value of a facet has. */
  async filters(): Promise<FilterCounts> {
    return mergeCounts(await Promise.all(this.#open.map((shelf) => shelf.filters())));
  }

  /** `query` null finds everything; an answer overtaken by a later question is null. Rejects where pieces cannot be loaded. */
  async search(query: string | null, options: SearchOptions, milliseconds: number): Promise<Found | null> {
    this.#asked += 1;
    const asked = this.#asked;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (asked !== this.#asked) return null;
    const found = await Promise.all(this.#open.map((shelf) => shelf.search(query, options)));
    if (asked !== this.#asked) return null;
    if (found.every(({ results }) => results.length === 0)) await checkConnection();
    return asked === this.#asked ? mergeResults(found, options) : null;
  }
}

/** Pagefind takes a piece that does not come for one that holds nothing; rejects where there is no connection. */
async function checkConnection(): Promise<void> {
  const { ok, status } = await fetch(`${FOLDER}shelves.json`, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error(`the index answers with ${status}`);
}

/**
 * Each shelf has a module of its own: in one they would share a memory, and find each other's stories. The newest, which
 * is loaded while somebody types, runs beside the page; the others, which somebody waits for, need no worker of their own.
 */
async function openShelf(folder: string): Promise<Pagefind> {
  const module: PagefindModule = await import(
    /* @vite-ignore */ `${FOLDER}pagefind.js${folder === '' ? '' : `?${folder}`}`
  );
  return module.createInstance({
    basePath: FOLDER + folder,
    noWorker: folder !== '',
    excerptLength: 28,
    highlightParam: null,
  });
}
