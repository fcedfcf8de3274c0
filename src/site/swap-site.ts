import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a new site is made before it takes the place of the last one. */
export const nextFolder = (out: string): string => `${out}.next`;
const lastFolder = (out: string): string => `${out}.last`;

/** Puts the last good site back if a build was killed between its two renames, and clears the half-made one. */
export function recoverSite(out: string): void {
  if (!existsSync(out) && existsSync(lastFolder(out))) renameSync(lastFolder(out), out);
  rmSync(nextFolder(out), { recursive: true, force: true });
}

/**
 * Begins to clear the site before the one that stands, for a build that will swap in another, and whatever is left of
 * those that ended before all of it was gone. The promise is kept when it is.
 */
export async function clearEarlierSites(out: string): Promise<void> {
  const last = lastFolder(out);
  if (existsSync(last)) renameSync(last, `${last}.${process.pid}`);
  if (!existsSync(dirname(out))) return;
  const left = readdirSync(dirname(out)).filter((name) => isEarlier(name, basename(last)));
  await Promise.all(left.map((name) => rm(join(dirname(out), name), { recursive: true, force: true })));
}

const isEarlier = (name: string, last: string): boolean =>
  name.startsWith(`${last}.`) && /^\d+$/.test(name.slice(last.length + 1));

/**
 * Puts the finished site in its place by two renames; whoever reads a file meanwhile gets the old one or the new one.
 * The site before it stays in `<out>.last` until the next one is made, for whoever has to go back.
 */
export function swapSite(out: string): void {
  if (existsSync(out)) renameSync(out, lastFolder(out));
  renameSync(nextFolder(out), out);
}
