import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from './keep-file.ts';

/**
 * What the files of the site that stands were made from, by the name of each story: what is made from the same again
 * is linked instead of made. It is true of that one site only.
 */
export interface SiteRecord {
  /** The key of a story's copies. */
  readonly copies: Readonly<Record<string, string>>;
  readonly originals: Readonly<Record<string, KnownOriginal>>;
}

export interface KnownOriginal {
  readonly key: string;
  /** What the story is found by. */
  readonly numbers: readonly number[];
}

/** The record of the site that stands; nothing where there is none. */
export const lastRecord = (cache: string): SiteRecord =>
  existsSync(recordFile(cache)) ? JSON.parse(readFileSync(recordFile(cache), 'utf8')) : NOTHING;

const NOTHING: SiteRecord = { copies: {}, originals: {} };

/** Keeps the record of a site that does not stand yet. */
export const keepNextRecord = (cache: string, record: SiteRecord): void =>
  keepFile(nextFile(cache), JSON.stringify(record));

/**
 * Lets `swap` put the new site in its place, and its record with it. A build that ends between the two leaves a site
 * without a record, of which nothing is used again.
 */
export function swapRecord(cache: string, swap: () => void): void {
  rmSync(recordFile(cache), { force: true });
  swap();
  renameSync(nextFile(cache), recordFile(cache));
}

const recordFile = (cache: string): string => join(cache, 'site.json');
const nextFile = (cache: string): string => join(cache, 'site.next.json');
