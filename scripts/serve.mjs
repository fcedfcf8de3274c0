import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer } from './serving/answer.mjs';
import { parseHeadersFile } from './serving/headers-file.mjs';
import { isPortTaken, listenOnLoopback } from './serving/listen.mjs';
import { wantedPort } from './serving/wanted-port.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

/**
 * Serves a built site as its host will: same paths, same 404 page, same headers. It reads the folder anew for each
 * request, so a build may be swapped in while it runs.
 * @param {{ folder: string, port: number }} options port 0 for any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder({ folder, port }) {
  const server = await listenOnLoopback((request, response) => respond(folder, request, response), port);
  return { ...server, url: `http://localhost:${server.port}/` };
}

/**
 * @param {string} folder
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function respond(folder, request, response) {
  try {
    const question = { method: request.method ?? '', target: request.url ?? '', headers: request.headers };
    const { status, headers, body } = await answer(folder, question);
    if (status !== 304) headers.set('content-length', String(body.length));
    response.writeHead(status, Object.fromEntries(headers));
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    console.error(`${request.method} ${request.url} could not be answered:`, error);
    if (response.headersSent) return void response.destroy();
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('This server failed.\n');
  }
}

/**
 * Says which lines of a `_headers` file no host would understand either.
 * @param {string} folder
 */
export async function warnAboutHeaders(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return;
  for (const { line, text } of parseHeadersFile(await readFile(file, 'utf8')).unreadable) {
    console.error(`${file}:${line}: not a header rule and not applied: ${text}`);
  }
}

/**
 * `node scripts/serve.mjs FOLDER`, with the port in PORT.
 * @returns {Promise<string | null>} what keeps it from serving, or null when it serves
 */
async function main() {
  const folder = resolve(process.argv[2] ?? 'dist');
  if (!existsSync(folder))
    return `There is no folder ${folder} to serve. Build the site first: npm run build`;
  try {
    await warnAboutHeaders(folder);
    const server = await serveFolder({ folder, port: wantedPort() });
    console.log(`Serving ${folder} at ${server.url}`);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    if (isPortTaken(error)) return `Port ${wantedPort()} is taken: name another, such as PORT=8080.`;
    throw error;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const hindrance = await main();
  if (hindrance) {
    console.error(hindrance);
    process.exitCode = 2;
  }
}
