import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** @import { RequestPath } from './request-path.mjs' */

/**
 * What stands at a path of the served folder.
 * @typedef {{ readonly kind: 'file', readonly file: string, readonly bytes: Buffer }
 *   | { readonly kind: 'folder' }
 *   | { readonly kind: 'missing' }} Found
 */

/**
 * Looks a path up. A folder asked for without its slash is `folder`, and with it is its index page.
 * The bytes are read in one go, so that a build swapped in meanwhile can not mix two versions of a file.
 * @param {string} folder
 * @param {RequestPath} path
 * @returns {Promise<Found>}
 */
export async function findFile(folder, { segments, asFolder }) {
  if (segments.length === 1 && HOST_FILES.has(segments[0] ?? '')) return MISSING;
  const place = join(folder, ...segments);
  if (asFolder) return readInside(folder, join(place, 'index.html'));
  const found = await readInside(folder, place);
  if (found.kind !== 'folder') return found;
  const index = await readInside(folder, join(place, 'index.html'));
  return index.kind === 'file' ? found : MISSING;
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<Found>}
 */
export async function readInside(folder, file) {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    if (!real.startsWith(root + sep)) return MISSING; // a link that leads out of the folder
    const about = await stat(real);
    if (about.isDirectory()) return { kind: 'folder' };
    return about.isFile() ? { kind: 'file', file, bytes: await readFile(real) } : MISSING;
  } catch (error) {
    if (GONE.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return MISSING;
    throw error;
  }
}

/** @type {Found} */
const MISSING = { kind: 'missing' };

// What hosts read and do not publish.
const HOST_FILES = new Set(['_headers', '_redirects']);

// A build may be swapped in between any two calls: what was there a moment ago is simply not there now.
const GONE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);
