import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from './keep-file.ts';

/**
 * What the files of the site that stands were made from, by the name of each group: what is made from the same again is
 * linked instead of made. It is true of that one site only.
 */
export interface SiteRecord {
  readonly keys: Readonly<Record<string, string>>;
  /** What a story is found by, by the name of the group of its original. */
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** The record of the site that stands; nothing where there is none. */
export const lastRecord = (cache: string): SiteRecord =>
  existsSync(recordFile(cache)) ? JSON.parse(readFileSync(recordFile(cache), 'utf8')) : NOTHING;

const NOTHING: SiteRecord = { keys: {}, numbers: {} };

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

const recordFile = (cache: string): string => join(cache, 'files.json');
const nextFile = (cache: string): string => join(cache, 'files.next.json');
