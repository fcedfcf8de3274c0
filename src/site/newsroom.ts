import type { Newsroom } from '../core/newsroom/newsroom.ts';

/**
 * The newsroom that pages and endpoints are drawn from: the only gate between content and site.
 * Astro bundles pages into modules of their own, so the integration hands the one it loaded over by a slot on globalThis.
 */
export function newsroom(): Newsroom {
  const loaded = slot()[SLOT];
  if (!loaded) throw new Error('No newsroom is loaded: pages are drawn only by `npm run dev` and `npm run build`.');
  return loaded;
}

/** Puts a newsroom in place for all pages; called by whoever loaded it. */
export function publish(loaded: Newsroom): void {
  slot()[SLOT] = loaded;
}

/** Whether somebody has loaded a newsroom in this process already. */
export const isPublished = (): boolean => slot()[SLOT] !== undefined;

const SLOT = Symbol.for('esg-newsroom.newsroom');

const slot = (): { [SLOT]?: Newsroom } => globalThis as { [SLOT]?: Newsroom };
