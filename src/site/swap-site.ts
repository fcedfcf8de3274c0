import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Where a new site is made before it takes the place of the last one. */
export const nextFolder = (out: string): string => `${out}.next`;
const lastFolder = (out: string): string => `${out}.last`;

/**
 * Puts the last good site back if a build was killed between its two renames, and begins to clear what earlier builds
 * left; the promise is kept when all of it is gone.
 */
export function recoverSite(out: string): Promise<unknown> {
  if (!existsSync(out) && existsSync(lastFolder(out))) renameSync(lastFolder(out), out);
  rmSync(nextFolder(out), { recursive: true, force: true });
  const old = `${lastFolder(out)}.${process.pid}`;
  if (existsSync(lastFolder(out))) renameSync(lastFolder(out), old);
  return rm(old, { recursive: true, force: true });
}

/**
 * Puts the finished site in its place by two renames; whoever reads a file meanwhile gets the old one or the new one.
 * The site before it stays in `<out>.last` until the next build, for whoever has to go back.
 */
export function swapSite(out: string): void {
  if (existsSync(out)) renameSync(out, lastFolder(out));
  renameSync(nextFolder(out), out);
}
