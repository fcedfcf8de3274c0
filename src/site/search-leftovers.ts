import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linkTree } from './link-or-copy.ts';

/** The folders of an index whose files are named by a hash of what is in them. */
const NAMED_BY_CONTENT = ['fragment', 'index', 'filter'] as const;

/**
 * Puts the files of the last index where the next one will be written: Pagefind packs a file only where there is none
 * of its name, and packing is half its work. It overwrites nothing in these folders, so they share the files.
 */
export function beginWith(last: string, next: string): void {
  for (const folder of NAMED_BY_CONTENT) {
    if (existsSync(join(last, folder))) linkTree(join(last, folder), join(next, folder));
  }
}

/** Removes what the index in a folder does not name: a story that was taken back must not be found in any file. */
export function dropLeftovers(index: string): void {
  const named = readdirSync(index)
    .filter((name) => name.endsWith('.pf_meta'))
    .map((name) => gunzipSync(readFileSync(join(index, name))).toString('latin1'))
    .join('');
  for (const folder of NAMED_BY_CONTENT) {
    const files = existsSync(join(index, folder)) ? readdirSync(join(index, folder)) : [];
    const leftovers = files.filter((file) => !named.includes(file.replace(/\..*/, '')));
    for (const file of leftovers) rmSync(join(index, folder, file));
  }
}
