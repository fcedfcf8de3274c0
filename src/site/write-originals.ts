import { hash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey } from '../core/newsroom/page-key.ts';
import { paths } from '../core/newsroom/urls.ts';
import { everyStory, numbersOf } from '../core/originals/newsroom-shelf.ts';
import { originalOf } from '../core/originals/original-of.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { writeIndex } from '../core/verification/story-index.ts';
import { linkOrCopy } from './link-or-copy.ts';
import type { Published } from './newsroom.ts';
import type { Settings } from './settings.ts';
import type { KnownOriginal, SiteRecord } from './site-record.ts';

/**
 * Writes what the page for checking copies reads: the original of every story, and the index by which a story is found
 * from its words. Originals that are made from the same things as by the last build are linked instead of made.
 */
export function writeOriginals(
  { newsroom, key }: Published,
  last: SiteRecord,
  settings: Settings,
  next: string,
): SiteRecord['originals'] {
  const known: Record<string, KnownOriginal> = {};
  for (const article of everyStory(newsroom)) {
    const own = hash('sha256', [key, articleKey(article, newsroom, []), offerOf(article)].join());
    const before = last.originals[article.slug];
    const isKept = before?.key === own && keepOriginal(article.slug, settings.out, next);
    if (!isKept) writeText(next, paths.original(article.slug), JSON.stringify(originalOf(article, newsroom)));
    known[article.slug] = { key: own, numbers: before?.key === own ? before.numbers : numbersOf(article) };
  }
  writeIndexFiles(known, next);
  return known;

  /** Whether it may be taken changes with the time. */
  function offerOf(article: Article): string {
    return availabilityOf(article, newsroom.now).kind;
  }
}

function keepOriginal(slug: string, last: string, next: string): boolean {
  const from = join(last, paths.original(slug));
  if (!existsSync(from)) return false;
  const to = join(next, paths.original(slug));
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
  return true;
}

function writeIndexFiles(known: SiteRecord['originals'], next: string): void {
  const stories = Object.entries(known).map(([slug, { numbers }]) => ({ slug, numbers }));
  const { index, shards, names } = writeIndex(stories);
  writeText(next, paths.verifyIndex, JSON.stringify(index));
  for (const [shard, text] of shards.entries()) writeText(next, paths.verifyShard(shard), text);
  for (const [file, slugs] of names.entries())
    writeText(next, paths.verifyNames(file), JSON.stringify(slugs));
}

function writeText(next: string, path: string, text: string): void {
  const file = join(next, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
