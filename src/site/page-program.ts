import { hash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MadeFile } from './file-group.ts';
import { linkTree } from './link-or-copy.ts';
import type { Settings } from './settings.ts';

/** All pages and endpoints of the site, compiled; draws them from the newsroom that is published in its process. */
export interface PageProgram {
  /** Every page there is, for a site at this address. */
  readonly pages: (site: string) => Promise<readonly ProgramPage[]>;
}

export interface ProgramPage {
  /** Its file on the site: `articles/water-story/index.html`. */
  readonly path: string;
  /** Changes whenever what the page shows does; null where it is drawn anew with every build. */
  readonly key: string | null;
  readonly draw: () => Promise<Omit<MadeFile, 'path'>>;
}

/** A program with the files its pages ask for. */
export interface CompiledPages {
  readonly program: PageProgram;
  /** The paths of these files on the site; the names of scripts and styles hold a digest of what is in them. */
  readonly assets: readonly string[];
  /** Puts them into the folder of the new site. */
  readonly placeAssets: (next: string) => void;
}

/**
 * The program for the pages of a site at this address. Compiling takes seconds and loads Astro, so what was compiled
 * last is used again while `source`, the digest of the source code, is the same.
 */
export async function compiledPages(
  settings: Settings,
  source: string,
  site: string,
): Promise<CompiledPages> {
  const key = hash('sha256', JSON.stringify([source, site, process.version]));
  const folder = join(settings.cache, 'pages');
  const kept = join(folder, key);
  if (!existsSync(kept)) {
    rmSync(folder, { recursive: true, force: true });
    // Astro compiles only inside the project, and the cache may lie on another disk.
    const workshop = join(process.cwd(), '.astro', `pages-${hash('sha256', settings.cache).slice(0, 12)}`);
    rmSync(workshop, { recursive: true, force: true });
    const { compilePages } = await import('./compile-pages.ts');
    await compilePages(workshop, ENTRY);
    cpSync(workshop, `${kept}.next`, { recursive: true });
    rmSync(workshop, { recursive: true });
    // What the program does not bring itself is found in the project, wherever the cache lies.
    symlinkSync(join(process.cwd(), 'node_modules'), `${kept}.next/program/node_modules`, 'junction');
    renameSync(`${kept}.next`, kept);
  }
  const { program } = await import(pathToFileURL(join(kept, 'program', ENTRY)).href);
  const assets = join(kept, 'assets');
  return {
    program,
    assets: readdirSync(assets, { recursive: true, encoding: 'utf8' }).toSorted(),
    placeAssets: (next) => linkTree(assets, next),
  };
}

/** Where the modules begin; Astro knows it by the first two words. */
const ENTRY = 'prerender-entry.mjs';
