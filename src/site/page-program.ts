import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
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

/** The folder of the cache for the pages that a program with this digest of its source code was compiled from. */
export const compiledFolder = ({ cache }: Settings, source: string): string =>
  join(cache, 'pages', hash('sha256', JSON.stringify([source, process.version])));

/** Opens what `compileBeside` left in that folder. */
export async function openPages(folder: string): Promise<CompiledPages> {
  const { program } = await import(pathToFileURL(join(folder, 'program', ENTRY)).href);
  const assets = join(folder, 'assets');
  return {
    program,
    assets: readdirSync(assets, { recursive: true, encoding: 'utf8' }).toSorted(),
    placeAssets: (next) => linkTree(assets, next),
  };
}

/** Where the modules begin; Astro knows it by the first two words. */
export const ENTRY = 'prerender-entry.mjs';
