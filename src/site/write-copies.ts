import { hash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { articleKey } from '../core/newsroom/page-key.ts';
import { paths } from '../core/newsroom/urls.ts';
import { storyFileNames } from '../core/rendition/story-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { makeCopies } from './make-copies.ts';
import { makeCopiesBeside } from './make-copies-beside.ts';
import type { Published } from './newsroom.ts';
import type { Settings } from './settings.ts';
import type { SiteRecord } from './site-record.ts';

/** What became of the copies, and what each story's were made from. */
export interface WrittenCopies {
  readonly written: number;
  readonly kept: number;
  readonly keys: SiteRecord['copies'];
}

/**
 * Writes the copies of every story that may be taken into the folder of the new site. Copies made from the same things
 * by the last build are linked instead of made; none is left of a story that is gone.
 */
export async function writeCopies(
  published: Published,
  last: SiteRecord,
  settings: Settings,
  next: string,
): Promise<WrittenCopies> {
  const keys: Record<string, string> = {};
  const changed: Article[] = [];
  for (const article of offered(published.newsroom)) {
    const names = storyFileNames(article, published.newsroom);
    const key = copyKey(article, published, names);
    keys[article.slug] = key;
    const files = names.map((name) => paths.copy(article.slug, name));
    const isKept = last.copies[article.slug] === key && linkAll(files, settings.out, next);
    if (!isKept) changed.push(article);
  }
  const processes = processesFor(changed, published.newsroom);
  if (processes === 0) await makeCopies(changed, published.newsroom, settings, next);
  else await makeCopiesBeside(changed, processes, settings, next);
  return { written: changed.length, kept: Object.keys(keys).length - changed.length, keys };
}

const offered = (newsroom: Newsroom): readonly Article[] =>
  [...newsroom.articles, ...newsroom.retracted].filter(
    (article) => storyFileNames(article, newsroom).length > 0,
  );

/** So many stories are made faster here than it takes another process to load the newsroom. */
const FEW = 24;

/**
 * How many processes are worth their start. Plain copies are made while one process loads three stories for each of
 * them; setting stories in print keeps all cores busy.
 */
function processesFor(changed: readonly Article[], newsroom: Newsroom): number {
  if (changed.length <= FEW) return 0;
  if (takesTime(changed, newsroom)) return Math.min(availableParallelism(), changed.length);
  return changed.length * 3 > newsroom.articles.length ? 1 : 0;
}

/** Whether any of these stories is set in print or in Word, which takes a hundred times as long as all the rest. */
const takesTime = (articles: readonly Article[], newsroom: Newsroom): boolean =>
  articles.some((article) => storyFileNames(article, newsroom).some((name) => /\.(?:docx|pdf)$/.test(name)));

/** Changes whenever any copy of the story does. */
const copyKey = (article: Article, { newsroom, key }: Published, names: readonly string[]): string =>
  hash('sha256', key + names.join() + articleKey(article, newsroom, []));

function linkAll(files: readonly string[], last: string, next: string): boolean {
  if (!files.every((file) => existsSync(join(last, file)))) return false;
  for (const file of files) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    linkOrCopy(join(last, file), join(next, file));
  }
  return true;
}
