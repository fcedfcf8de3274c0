import { existsSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Sets the project up a second time for a benchmark to build in: nobody who edits or builds the project meanwhile
 * disturbs the figures, and all that a build writes, Astro's own notes included, lands on the same disk.
 */
export async function setUpWorkshop(project: string, workshop: string): Promise<void> {
  for (const part of PARTS) {
    if (existsSync(join(project, part)))
      await cp(join(project, part), join(workshop, part), { recursive: true });
  }
  const packages = resolve(project, 'node_modules');
  if (existsSync(packages)) await symlink(packages, join(workshop, 'node_modules'), 'dir');
}

/** What a build reads besides the content. */
const PARTS = ['src', 'public', 'astro.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
