import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { searchRecord } from './search-records.ts';

/** Beyond this many stories files hold several results each, and readers load what they do not see: 10 kB a result for 3. */
const MOST_FRAGMENT_FILES = 20_000;

/**
 * Makes the search index of all stories in the cache, in a process of its own beside the drawing of the pages, and
 * answers where it is. Where no record has changed since the last build, the index of that build is used again.
 */
export async function makeSearchIndex(newsroom: Newsroom, cache: string): Promise<string> {
  const records = newsroom.articles.map((article) => searchRecord(article, newsroom));
  const key = hash('sha256', JSON.stringify(records));
  const folder = join(cache, 'search');
  const keyFile = join(folder, 'key.txt');
  const made = join(folder, 'pagefind');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return made;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await index(records, newsroom.publication.language.slice(0, 2), made);
  writeFileSync(keyFile, key);
  return made;
}

async function index(
  records: readonly pagefind.CustomRecord[],
  language: string,
  outputPath: string,
): Promise<void> {
  const created = await pagefind.createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENT_FILES });
  if (!created.index) throw new Error(`The search index could not be begun: ${created.errors.join('; ')}`);
  const { index: search } = created;
  // All at once, so that the indexer need not wait for this process between two stories.
  const added = records.map(async (record) => {
    const { errors } = await search.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`);
  });
  await Promise.all(added);
  const { errors } = await search.writeFiles({ outputPath });
  await pagefind.close();
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
}
