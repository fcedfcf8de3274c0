import type { Article } from '../core/newsroom/newsroom.ts';
import { formatDay } from '../core/text/date-time.ts';

/** Stories that share a search index. */
export interface Shelf {
  /** Inside the folder of the search; the newest shelf has no folder of its own. */
  readonly folder: '' | `older/${number}/`;
  /** The newest first. */
  readonly articles: readonly Article[];
}

/** What a reader's browser is told of a shelf. */
export interface ShelfLabel {
  readonly folder: string;
  /** The day of its oldest story: `3 March 2026`. */
  readonly since: string;
  readonly stories: number;
}

/** What a reader downloads to search so many stories, and up to twice as many, stays around 150 kB. */
const NEWEST = 500;

/** So many times as many stand on an older shelf: fewer files for readers, and still no gigabytes to make it. */
const FOLD = 4;

/**
 * All stories on shelves, the newest first. They are filled from the oldest story on, so that a new story changes no
 * shelf but the newest, which takes what is left until that is enough for two.
 */
export function shelvesOf(articles: readonly Article[], newest = NEWEST): readonly Shelf[] {
  const older = Math.max(0, Math.floor(articles.length / newest) - 1) * newest;
  const oldestFirst = articles.toReversed();
  const shelves = Array.from({ length: Math.ceil(older / (newest * FOLD)) }, (_, index): Shelf => {
    const start = index * newest * FOLD;
    const onShelf = oldestFirst.slice(start, Math.min(start + newest * FOLD, older));
    return { folder: `older/${index + 1}/`, articles: onShelf.toReversed() };
  });
  return [{ folder: '', articles: oldestFirst.slice(older).toReversed() }, ...shelves.toReversed()];
}

export const labelOf = ({ folder, articles }: Shelf): ShelfLabel => {
  const last = articles.at(-1);
  return { folder, since: last ? formatDay(last.published) : '', stories: articles.length };
};
