import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import type { Copy } from '../core/rendition/registry.ts';
import type { StoryFile } from '../core/rendition/story-files.ts';

/** What pages and endpoints are drawn from. */
export interface Published {
  readonly newsroom: Newsroom;
  /** Changes whenever the program that draws the pages does, or what every page shows. */
  readonly key: string;
  /** The copies of a story that its republish page shows; none if nobody may take it now. */
  readonly copiesOf: (article: Article) => readonly Copy[];
  /** All files of a story that may be taken now. */
  readonly filesOf: (article: Article) => readonly StoryFile[];
}

/**
 * The newsroom that pages and endpoints are drawn from: the only gate between content and site.
 * Astro bundles pages into modules of their own, so whoever loaded it (`publish.ts`) hands it over by a slot on
 * globalThis.
 */
export const newsroom = (): Newsroom => published().newsroom;

/** The same with what else decides how a page looks. */
export function published(): Published {
  const loaded = slot()[SLOT];
  if (!loaded)
    throw new Error('No newsroom is loaded: pages are drawn only by `npm run dev` and `npm run build`.');
  return loaded;
}

/** Puts it in place for all pages. */
export function setPublished(loaded: Published): void {
  slot()[SLOT] = loaded;
}

/** Whether somebody has loaded a newsroom in this process already. */
export const isPublished = (): boolean => slot()[SLOT] !== undefined;

const SLOT = Symbol.for('esg-newsroom.published');

const slot = (): { [SLOT]?: Published } => globalThis as { [SLOT]?: Published };
