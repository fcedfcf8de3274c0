import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything outside the content folder that decides how a page looks. */
const SOURCES = ['src', 'public', 'astro.config.ts', 'package-lock.json'] as const;

/**
 * A digest of the program that draws the pages. Astro notices changed modules by itself, but not that a class used on
 * one page renamed the style sheet of all; so a page is only reused while none of this has changed.
 */
export const sourceDigest = (root: string): string =>
  digestOfFiles(SOURCES.map((source) => join(root, source)));

/** A digest of files, by their names and contents, and of all in these folders; what is not there counts as nothing. */
export function digestOfFiles(paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const path of paths) {
    if (existsSync(path)) for (const file of filesIn(path)) digest.update(file).update(readFileSync(file));
  }
  return digest.digest('hex');
}

function filesIn(path: string): readonly string[] {
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
