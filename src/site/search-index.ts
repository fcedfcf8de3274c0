import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { keepFile } from './keep-file.ts';
import { linkTree } from './link-or-copy.ts';
import type { ShelfToIndex } from './search-indexer.ts';
import { searchRecord } from './search-records.ts';
import { labelOf, type Shelf, shelvesOf } from './search-shelves.ts';

/**
 * Makes the search indexes of all stories in the cache, in a process of its own beside the drawing of the pages, and
 * answers how to put them into the folder of the search. Where no record of a shelf has changed since the last build by
 * the same program, of which `source` is the digest, the index of that build is used again.
 */
export async function makeSearchIndex(
  newsroom: Newsroom,
  { cache, source, newest }: { readonly cache: string; readonly source: string; readonly newest?: number },
): Promise<(folder: string) => void> {
  const shelves = shelvesOf(newsroom.articles, newest);
  const language = newsroom.publication.language.slice(0, 2);
  const made: { readonly shelf: Shelf; readonly index: string }[] = [];
  // One after the other: each takes half a gigabyte of memory while it is made.
  for (const shelf of shelves) {
    const records = shelf.articles.map((article) => searchRecord(article, newsroom));
    const folder = join(cache, 'search', shelf.folder || 'newest');
    made.push({ shelf, index: await indexOf({ shelf, records, language, folder, source }) });
  }
  return (folder) => {
    for (const { shelf, index } of made) linkTree(index, join(folder, shelf.folder));
    writeFileSync(join(folder, 'shelves.json'), JSON.stringify(shelves.map(labelOf)));
  };
}

interface ShelfToKeep extends ShelfToIndex {
  readonly shelf: Shelf;
  /** Digest of the program: what another one made is not used. */
  readonly source: string;
}

/** The folder of the cache that holds the index of a shelf; made anew where it is not that of these records. */
async function indexOf({ shelf, records, language, folder, source }: ShelfToKeep): Promise<string> {
  const key = hash('sha256', JSON.stringify([source, language, records]));
  const keyFile = join(folder, 'key.txt');
  const made = join(folder, 'index');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return made;
  await rm(folder, { recursive: true, force: true });
  await writeIndex({ records, language, folder: made });
  await (shelf.folder === '' ? keep(made, NEEDED) : shareProgram(made));
  keepFile(keyFile, key);
  return made;
}

/** Pagefind waits whenever nobody reads what it says, so it is heard in a thread that has nothing else to do. */
function writeIndex(shelf: ShelfToIndex): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./search-indexer.ts', import.meta.url), { workerData: shelf });
    thread.once('error', reject);
    thread.once('exit', () => resolve());
  });
}

/** What the index itself consists of; all else are dialogs of Pagefind's own, which nobody here opens. */
const DATA = /^(?:filter|fragment|index|pagefind-entry\.json|.*\.pf_meta)$/;
const NEEDED = new RegExp(`${DATA.source}|^(?:pagefind(?:-worker)?\\.js|wasm\\..*)$`);

async function keep(folder: string, needed: RegExp): Promise<void> {
  const others = readdirSync(folder).filter((name) => !needed.test(name));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
}

/**
 * An older shelf runs on the program of the newest, so that nobody loads it twice. Pagefind takes the name of the
 * program from this file and builds `wasm.<name>.pagefind` below the folder of the shelf, `/pagefind/older/<n>/`.
 */
async function shareProgram(folder: string): Promise<void> {
  await keep(folder, DATA);
  const file = join(folder, 'pagefind-entry.json');
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  for (const language of Object.values(entry.languages)) {
    language.wasm = `/../../../wasm.${language.wasm ?? 'unknown'}`;
  }
  writeFileSync(file, JSON.stringify(entry));
}
