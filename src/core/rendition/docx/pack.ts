import { unzipSync, type ZippableFile, zipSync } from 'fflate';
import type { PictureList } from './picture-list.ts';

/** The same package with its pictures in place and no trace of when it was made. */
export function repack(file: Uint8Array, pictures: PictureList): Uint8Array {
  // Who sniffs a file for its kind looks at its first entry.
  const { [TYPES]: types, ...others } = unzipSync(file);
  const parts = Object.entries({ ...(types && { [TYPES]: types }), ...others });
  const zippable = parts.map(([path, bytes]): readonly [string, ZippableFile] =>
    path.startsWith('word/media/') ? [path, [pictures.bytesOf(bytes), { level: 0 }]] : [path, bytes],
  );
  return zipSync(Object.fromEntries(zippable), { mtime: START_OF_ZIP_TIME });
}

const TYPES = '[Content_Types].xml';

/** ZIP has no zones: the fields of this moment are the same wherever it is written. */
const START_OF_ZIP_TIME = new Date(1980, 0, 1);
