import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { articleKey } from '../core/newsroom/page-key.ts';
import { paths } from '../core/newsroom/urls.ts';
import { storyFileNames } from '../core/rendition/story-files.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { makeCopies } from './make-copies.ts';
import { makeCopiesInParallel } from './make-copies-in-parallel.ts';
import type { Published } from './newsroom.ts';
import type { Settings } from './settings.ts';

/** The copies of a story by what they were made from. */
type Keys = Readonly<Record<string, string>>;

/** So many stories are made faster here than it takes others to load the newsroom. */
const FEW = 24;

/**
 * Writes the copies of every story that may be taken into the folder of the new site. Copies made from the same things
 * by the last build are linked instead of made; none is left of a story that is gone.
 */
export async function writeCopies(
  published: Published,
  settings: Settings,
  next: string,
): Promise<{ readonly written: number; readonly kept: number }> {
  const keyFile = join(settings.cache, 'copies.json');
  const lastKeys: Keys = existsSync(keyFile) ? JSON.parse(readFileSync(keyFile, 'utf8')) : {};
  const keys: Record<string, string> = {};
  const changed: Article[] = [];
  for (const article of offered(published.newsroom)) {
    const names = storyFileNames(article, published.newsroom);
    const key = copyKey(article, published, names);
    keys[article.slug] = key;
    const files = names.map((name) => paths.copy(article.slug, name));
    const isKept = lastKeys[article.slug] === key && linkAll(files, settings.out, next);
    if (!isKept) changed.push(article);
  }
  if (changed.length <= FEW || !takesTime(changed, published.newsroom)) {
    await makeCopies(changed, published, settings, next);
  } else await makeCopiesInParallel(changed, published, settings, next);
  mkdirSync(settings.cache, { recursive: true });
  writeFileSync(keyFile, JSON.stringify(keys));
  return { written: changed.length, kept: Object.keys(keys).length - changed.length };
}

const offered = (newsroom: Newsroom): readonly Article[] =>
  [...newsroom.articles, ...newsroom.retracted].filter(
    (article) => storyFileNames(article, newsroom).length > 0,
  );

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
