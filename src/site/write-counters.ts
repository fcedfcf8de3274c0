import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '../core/newsroom/urls.ts';
import type { Published } from './newsroom.ts';

/** One transparent pixel (GIF89a). */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The images that HTML copies name where the publication counts them: files like any other, without a cookie. */
export function writeCounters({ newsroom, filesOf }: Published, next: string): void {
  if (!newsroom.publication.copies.counter) return;
  for (const article of newsroom.articles) {
    if (filesOf(article).length === 0) continue;
    const file = join(next, paths.counter(article.slug));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, PIXEL);
  }
}
