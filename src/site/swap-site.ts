import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a new site is made before it takes the place of the last one. */
export const nextFolder = (out: string): string => `${out}.next`;

const lastFolder = (out: string): string => `${out}.last`;

/** Clears what a build that was killed left behind, and puts the last good site back if it was caught between two renames. */
export function recoverSite(out: string): void {
  if (!existsSync(out) && existsSync(lastFolder(out))) renameSync(lastFolder(out), out);
  rmSync(nextFolder(out), { recursive: true, force: true });
  rmSync(lastFolder(out), { recursive: true, force: true });
}

/** Puts the finished site in its place by two renames; whoever reads a file meanwhile gets the old one or the new one. */
export function swapSite(out: string): void {
  if (existsSync(out)) renameSync(out, lastFolder(out));
  renameSync(nextFolder(out), out);
  rmSync(lastFolder(out), { recursive: true, force: true });
}
