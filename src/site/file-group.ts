import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article } from '../core/newsroom/newsroom.ts';
import { linkOrCopy } from './link-or-copy.ts';

/** Files of the site that are no pages and are made together, from the same things. */
export interface FileGroup {
  /** What they are, in the record of the site: `copies of water-story`. */
  readonly name: string;
  /** Changes whenever any of the files does; null where they are made anew with every build. */
  readonly key: () => string | null;
  /** Their paths on the site. */
  readonly paths: readonly string[];
  /** About how long it takes to make them, in milliseconds. */
  readonly effort: number;
  readonly make: () => Promise<MadeGroup> | MadeGroup;
}

/** What all that is made of a story depends on, as one short text. */
export type KeyOf = (article: Article) => string;

export interface MadeGroup {
  /** One for each path. */
  readonly files: readonly MadeFile[];
  /** What a story is found by, where the group is of one that can be looked up. */
  readonly numbers?: readonly number[];
}

export interface MadeFile {
  readonly path: string;
  /** Its media type, with the charset where the type has one. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Takes over the files of a group from the site that stands; false where one of them is not there. */
export function keepGroup({ paths }: FileGroup, last: string, next: string): boolean {
  if (!paths.every((path) => existsSync(join(last, path)))) return false;
  for (const path of paths) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    linkOrCopy(join(last, path), join(next, path));
  }
  return true;
}

/** Makes the files of a group and writes them below the folder of the new site. */
export async function makeGroup(group: FileGroup, next: string): Promise<MadeGroup> {
  const made = await group.make();
  for (const { path, content } of made.files) writeBelow(next, path, content);
  return made;
}

/** Writes one file of the site, with the folders it stands in. */
export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
