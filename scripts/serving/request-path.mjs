/**
 * The folders and the file a request names below the served folder: `/a/b%20c/` -> `['a', 'b c']`, asFolder true.
 * @typedef {{ readonly segments: readonly string[], readonly asFolder: boolean, readonly query: string }} RequestPath
 */

/**
 * Reads the target of a request; null when it is malformed or could mean a place outside the served folder.
 * It decodes once, as the file system will see it, and refuses what decoding should never bring forth.
 * @param {string} target the request target as sent, such as `/articles/x/?page=2`
 * @returns {RequestPath | null}
 */
export function parseRequestPath(target) {
  const [, path, query = ''] = /^\/([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (path === undefined) return null;
  const asFolder = path === '' || path.endsWith('/');
  const raw = path.replace(/\/$/, '');
  const segments = raw === '' ? [] : raw.split('/').map(decodeSegment);
  return segments.every(isPlainName) ? { segments, asFolder, query } : null;
}

/**
 * The same place as a URL path, for the target of a redirect.
 * @param {RequestPath} path
 */
export const folderUrl = ({ segments, query }) =>
  `/${segments.map((segment) => `${encodeURIComponent(segment)}/`).join('')}${query}`;

/**
 * @param {string} segment
 * @returns {string | null}
 */
function decodeSegment(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null; // a stray `%` or bytes that are not UTF-8
  }
}

/**
 * A hidden file is no plain name either, except the folder RFC 8615 reserves.
 * @param {string | null} segment
 * @returns {segment is string}
 */
function isPlainName(segment) {
  if (segment === null || segment === '') return false;
  if (segment.startsWith('.') && segment !== '.well-known') return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file of a site has one in its name, an attack may
  return !/[/\\\u0000-\u001f\u007f]/.test(segment);
}
