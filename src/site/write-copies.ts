import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey } from '../core/newsroom/page-key.ts';
import { paths } from '../core/newsroom/urls.ts';
import { type Copy, RENDITIONS } from '../core/rendition/registry.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import type { Published } from './newsroom.ts';

interface Folders {
  /** Where the site is being made. */
  readonly next: string;
  /** The finished site of the last build, if there is one. */
  readonly last: string;
  readonly cache: string;
}

/** The copies of a story by what they were made from. */
type Keys = Readonly<Record<string, string>>;

/**
 * Writes the copies of every story that may be taken. A copy made from the same things by the last build is linked
 * instead of written; none is left of a story that is gone.
 */
export function writeCopies(
  { newsroom, key: base, copiesOf }: Published,
  folders: Folders,
): { written: number; kept: number } {
  const keyFile = join(folders.cache, 'copies.json');
  const lastKeys: Keys = existsSync(keyFile) ? JSON.parse(readFileSync(keyFile, 'utf8')) : {};
  const keys: Record<string, string> = {};
  const count = { written: 0, kept: 0 };
  for (const article of newsroom.articles) {
    if (availabilityOf(article, newsroom.now).kind !== 'available') continue;
    const key = hash('sha256', base + articleKey(article, newsroom, []));
    keys[article.slug] = key;
    const isKept = lastKeys[article.slug] === key && linkCopies(article, folders);
    if (!isKept) writeCopiesOf(article, copiesOf(article), folders.next);
    count[isKept ? 'kept' : 'written']++;
  }
  mkdirSync(folders.cache, { recursive: true });
  writeFileSync(keyFile, JSON.stringify(keys));
  return count;
}

const filesOf = ({ slug }: Article): readonly string[] =>
  RENDITIONS.map((rendition) => paths.copy(slug, rendition.fileName(slug)));

function writeCopiesOf({ slug }: Article, copies: readonly Copy[], folder: string): void {
  for (const { fileName, text } of copies) {
    const file = join(folder, paths.copy(slug, fileName));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function linkCopies(article: Article, { next, last }: Folders): boolean {
  const files = filesOf(article);
  if (!files.every((file) => existsSync(join(last, file)))) return false;
  for (const file of files) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    linkOrCopy(join(last, file), join(next, file));
  }
  return true;
}

/** A second name for the same file where the disk allows it, which costs nothing. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
