import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is there whole or not at all, and never over another. What is begun has a hidden name, which
 * nobody takes for a story.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const begun = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(begun, text, { flag: 'wx' });
    linkSync(begun, path);
  } finally {
    rmSync(begun, { force: true });
  }
}
