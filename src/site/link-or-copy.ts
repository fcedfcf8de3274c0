import { copyFileSync, linkSync } from 'node:fs';

/** A second name for the same file where the disk allows it, which costs nothing. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
