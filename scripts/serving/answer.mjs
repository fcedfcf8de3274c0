import { join } from 'node:path';
import { findFile, readInside } from './find-file.mjs';
import { headersFor, parseHeadersFile } from './headers-file.mjs';
import { folderUrl, parseRequestPath } from './request-path.mjs';
import { sendFile } from './send-file.mjs';

/** @import { IncomingHttpHeaders } from 'node:http' */

/**
 * @typedef {{ readonly method: string, readonly target: string, readonly headers: IncomingHttpHeaders }} Question
 * @typedef {{ readonly status: number, readonly headers: Map<string, string>, readonly body: Buffer }} Answer
 */

/**
 * Answers one request from the files of a folder, with the headers its `_headers` file asks for.
 * @param {string} folder
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
export async function answer(folder, question) {
  const [plain, shipped] = await Promise.all([
    answerPlainly(folder, question),
    shippedHeaders(folder, question),
  ]);
  for (const [name, value] of shipped) plain.headers.set(name, value);
  return plain;
}

/**
 * @param {string} folder
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
async function answerPlainly(folder, question) {
  if (question.method !== 'GET' && question.method !== 'HEAD') {
    return message(405, 'Only GET and HEAD are answered here.', [['allow', 'GET, HEAD']]);
  }
  const path = parseRequestPath(question.target);
  if (!path) return message(400, 'This address is malformed.');
  const found = await findFile(folder, path);
  if (found.kind === 'folder') return message(301, 'Moved.', [['location', folderUrl(path)]]);
  if (found.kind === 'file') return sendFile(200, found, question);
  const page = await readInside(folder, join(folder, '404.html'));
  return page.kind === 'file' ? sendFile(404, page, question) : message(404, 'There is no such page.');
}

/**
 * @param {string} folder
 * @param {Question} question
 */
async function shippedHeaders(folder, { target }) {
  const file = await readInside(folder, join(folder, '_headers'));
  if (file.kind !== 'file') return new Map();
  return headersFor(parseHeadersFile(file.bytes.toString('utf8')).rules, target.replace(/[?#].*$/s, ''));
}

/**
 * @param {number} status
 * @param {string} text
 * @param {readonly [string, string][]} [headers]
 * @returns {Answer}
 */
const message = (status, text, headers = []) => ({
  status,
  headers: new Map([['content-type', 'text/plain; charset=utf-8'], ...headers]),
  body: Buffer.from(`${text}\n`),
});
