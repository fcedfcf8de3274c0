import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncoding } from './accepted-encoding.mjs';
import { parseByteRange } from './byte-range.mjs';
import { readInside } from './find-file.mjs';
import { isCompressible, mediaType } from './media-type.mjs';

/** @import { Answer, Question } from './answer.mjs' */

/**
 * Answers with a file: compressed when the client takes it, in part when it asks for a part, or with the news that
 * the client's copy is still good.
 * @param {200 | 404} status
 * @param {{ readonly file: string, readonly bytes: Buffer }} found
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
export async function sendFile(status, { file, bytes }, { headers: asked }) {
  const type = mediaType(file);
  const compressible = isCompressible(type);
  const encoding = compressible && bytes.length > 1000 ? acceptedEncoding(asked['accept-encoding']) : null;
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}${encoding ? `-${encoding}` : ''}"`;
  const headers = new Map([
    ['content-type', type],
    ['cache-control', 'public, max-age=0, must-revalidate'],
    ['etag', tag],
  ]);
  if (compressible) headers.set('vary', 'Accept-Encoding');
  if (status === 200 && holdsTag(asked['if-none-match'], tag)) return { status: 304, headers, body: NOTHING };
  if (encoding) {
    return {
      status,
      headers: headers.set('content-encoding', encoding),
      body: await compressed(file, bytes, encoding),
    };
  }
  return status === 200 && !compressible
    ? sendPart(headers, bytes, asked.range)
    : { status, headers, body: bytes };
}

/**
 * @param {Map<string, string>} headers
 * @param {Buffer} bytes
 * @param {string | undefined} asked
 * @returns {Answer}
 */
function sendPart(headers, bytes, asked) {
  headers.set('accept-ranges', 'bytes');
  const range = parseByteRange(asked, bytes.length);
  if (range === null) return { status: 200, headers, body: bytes };
  const part = range === 'outside' ? '*' : `${range.start}-${range.end}`;
  headers.set('content-range', `bytes ${part}/${bytes.length}`);
  if (range === 'outside') return { status: 416, headers, body: NOTHING };
  return { status: 206, headers, body: bytes.subarray(range.start, range.end + 1) };
}

/**
 * The file's compressed form: the one the build made when there is one beside it, else made now.
 * @param {string} file
 * @param {Buffer} bytes
 * @param {'br' | 'gzip'} encoding
 */
async function compressed(file, bytes, encoding) {
  const made = await readInside(dirname(file), `${file}.${encoding === 'br' ? 'br' : 'gz'}`);
  if (made.kind === 'file') return made.bytes;
  return encoding === 'br' ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : zip(bytes);
}

/**
 * @param {string | undefined} ifNoneMatch
 * @param {string} tag
 */
const holdsTag = (ifNoneMatch, tag) =>
  ifNoneMatch?.split(',').some((given) => given.trim().replace(/^W\//, '') === tag || given.trim() === '*') ??
  false;

const NOTHING = Buffer.alloc(0);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
