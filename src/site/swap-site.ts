import { hash } from 'node:crypto';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Where a new site is made before it takes the place of the last one. Beside it if that is inside the project;
 * otherwise in the project, because Astro moves files by renaming, which no system does from one disk to another.
 */
export const workshopFor = (out: string, project: string): string =>
  out.startsWith(project + sep)
    ? nextFolder(out)
    : join(project, '.astro', `site-${hash('sha256', out).slice(0, 12)}`);

const nextFolder = (out: string): string => `${out}.next`;
const lastFolder = (out: string): string => `${out}.last`;

/** Clears what a build that was killed left behind, and puts the last good site back if it was caught between two renames. */
export function recoverSite(out: string): void {
  if (!existsSync(out) && existsSync(lastFolder(out))) renameSync(lastFolder(out), out);
  rmSync(nextFolder(out), { recursive: true, force: true });
  rmSync(lastFolder(out), { recursive: true, force: true });
}

/** Puts the finished site in its place by two renames; whoever reads a file meanwhile gets the old one or the new one. */
export function swapSite(workshop: string, out: string): void {
  if (workshop !== nextFolder(out)) moveTree(workshop, nextFolder(out));
  if (existsSync(out)) renameSync(out, lastFolder(out));
  renameSync(nextFolder(out), out);
  rmSync(lastFolder(out), { recursive: true, force: true });
}

function moveTree(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
