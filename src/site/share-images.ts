import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ShareCard, shareCardOf, shareCardOfSite } from '../core/discovery/share-card.ts';
import { paths } from '../core/newsroom/urls.ts';
import { workOf } from '../core/newsroom/work.ts';
import { xmpPacket } from '../core/rights/xmp.ts';
import { keepFile } from './keep-file.ts';
import { linkOrCopy } from './link-or-copy.ts';
import type { Published } from './newsroom.ts';
import { pngWithXmp } from './png-metadata.ts';
import type { Settings } from './settings.ts';

interface Wanted {
  readonly path: string;
  readonly card: ShareCard;
  /** What is written into the file; null for the picture of the site, which is no work of anybody. */
  readonly packet: string | null;
  readonly kept: string;
}

/** Starts drawing the picture of every story that has one, and of the site; what was drawn before is kept. */
export async function drawShareImages(
  published: Published,
  settings: Settings,
): Promise<(next: string) => Promise<void>> {
  const wanted = wantedIn(published, settings);
  const missing = wanted.filter(({ kept }) => !existsSync(kept));
  if (missing.length > 0) {
    const { shareCardDrawer } = await import('./draw-share-card.ts');
    const draw = await shareCardDrawer();
    // Two at a time: the drawing runs beside this thread, and more would only wait in memory.
    const queue = missing.values();
    await Promise.all([drawAll(queue, draw), drawAll(queue, draw)]);
  }
  return (next) => placeAll(wanted, next);
}

async function drawAll(
  queue: Iterable<Wanted>,
  draw: (card: ShareCard) => Promise<Uint8Array>,
): Promise<void> {
  for (const { card, packet, kept } of queue) {
    const png = await draw(card);
    keepFile(kept, packet === null ? png : pngWithXmp(png, packet));
  }
}

async function placeAll(wanted: readonly Wanted[], next: string): Promise<void> {
  for (const { path, kept } of wanted) {
    const file = join(next, path);
    await mkdir(dirname(file), { recursive: true });
    linkOrCopy(kept, file);
  }
}

function wantedIn({ newsroom, key }: Published, { cache }: Settings): readonly Wanted[] {
  const { publication, articles } = newsroom;
  const keptAs = (card: ShareCard, packet: string | null): string =>
    join(cache, 'share', `${hash('sha256', key + JSON.stringify(card) + packet).slice(0, 24)}.png`);
  const stories = articles.flatMap((article) => {
    const card = shareCardOf(article, newsroom);
    if (card === null) return [];
    const packet = xmpPacket(workOf(article, newsroom));
    return [{ path: paths.shareImage(article.slug), card, packet, kept: keptAs(card, packet) }];
  });
  const card = shareCardOfSite(publication);
  if (card === null) return stories;
  return [...stories, { path: paths.siteShareImage, card, packet: null, kept: keptAs(card, null) }];
}
