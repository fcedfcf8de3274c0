import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything outside the content folder that decides how a page looks. */
const SOURCES = ['src', 'public', 'astro.config.ts', 'package-lock.json'] as const;

/**
 * A digest of the program that draws the pages. Astro notices changed modules by itself, but not that a class used on
 * one page renamed the style sheet of all; so a page is only reused while none of this has changed.
 */
export function sourceDigest(root: string): string {
  const digest = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
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
