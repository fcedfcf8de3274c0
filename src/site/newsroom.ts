import { hash } from 'node:crypto';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { publicationKey } from '../core/newsroom/page-key.ts';
import { type Copy, writeRenditions } from '../core/rendition/registry.ts';
import { availabilityOf } from '../core/terms/availability.ts';

/** What pages and endpoints are drawn from. */
export interface Published {
  readonly newsroom: Newsroom;
  /** Changes whenever the program that draws the pages does, or what every page shows. */
  readonly key: string;
  /** The copies of a story; none if nobody may take it now. They are written once, for its republish page and as files. */
  readonly copiesOf: (article: Article) => readonly Copy[];
}

/**
 * The newsroom that pages and endpoints are drawn from: the only gate between content and site.
 * Astro bundles pages into modules of their own, so whoever loaded it hands it over by a slot on globalThis.
 */
export const newsroom = (): Newsroom => published().newsroom;

/** The same with what else decides how a page looks. */
export function published(): Published {
  const loaded = slot()[SLOT];
  if (!loaded)
    throw new Error('No newsroom is loaded: pages are drawn only by `npm run dev` and `npm run build`.');
  return loaded;
}

/** Puts a newsroom in place for all pages; `source` changes whenever the program does. */
export function publish(newsroom: Newsroom, source: string): void {
  const written = new WeakMap<Article, readonly Copy[]>();
  slot()[SLOT] = {
    newsroom,
    key: hash('sha256', source + publicationKey(newsroom)),
    copiesOf(article) {
      if (availabilityOf(article, newsroom.now).kind !== 'available') return [];
      const copies = written.get(article) ?? writeRenditions(article, newsroom);
      written.set(article, copies);
      return copies;
    },
  };
}

/** Whether somebody has loaded a newsroom in this process already. */
export const isPublished = (): boolean => slot()[SLOT] !== undefined;

const SLOT = Symbol.for('esg-newsroom.published');

const slot = (): { [SLOT]?: Published } => globalThis as { [SLOT]?: Published };
