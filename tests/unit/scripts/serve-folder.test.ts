import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../scripts/serve.mjs';
import { type StaticServer, serve } from '../../support/static-server.ts';

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const LONG_TEXT = 'The same words again. '.repeat(200);

let outer: string;
let site: StaticServer;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'static-server-'));
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeSite(join(outer, 'dist'), {
    'index.html': '<h1>Home</h1>',
    'long.html': LONG_TEXT,
    'made.txt': LONG_TEXT,
    'made.txt.br': 'made by the build',
    'articles/a b/index.html': '<h1>Story</h1>',
    'empty/data.json': '{}',
    'sound.mp3': '0123456789',
    '404.html': '<h1>Not found</h1>',
    '.env': 'secret',
    _headers: '/*\n  X-Frame-Options: DENY\n/sound.mp3\n  Cache-Control: max-age=60\n',
  });
  await symlink(join(outer, 'secret.txt'), join(outer, 'dist', 'link.txt'));
  site = await serve(join(outer, 'dist'));
});

afterAll(async () => {
  await site[Symbol.asyncDispose]();
  await rm(outer, { recursive: true });
});

test('serves the index page of a folder', async () => {
  const reply = await ask('/');
  expect([reply.status, String(reply.body)]).toEqual([200, '<h1>Home</h1>']);
  expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('redirects to the slash when a folder has an index page, keeping the query', async () => {
  const reply = await ask('/articles/a%20b?x=1');
  expect([reply.status, reply.headers.location]).toEqual([301, '/articles/a%20b/?x=1']);
});

test.each(['/nothing', '/articles', '/empty', '/empty/', '/index.html/', '/_headers'])(
  'answers %s with the page for what is not found, and the headers of the site',
  async (path) => {
    const reply = await ask(path);
    expect([reply.status, String(reply.body)]).toEqual([404, '<h1>Not found</h1>']);
    expect(reply.headers['x-frame-options']).toBe('DENY');
  },
);

test('takes a name longer than file systems allow for one that is not there', async () => {
  expect((await ask(`/${'x'.repeat(4000)}`)).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/articles/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/link.txt',
  '/.env',
  '/index.html%00.txt',
  '//secret.txt',
  'http://localhost/../secret.txt',
])('never leaves the folder for %s', async (target) => {
  const reply = await ask(target);
  expect([400, 404]).toContain(reply.status);
  expect(String(reply.body)).not.toContain('secret');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
  const reply = await ask('/', { method });
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('answers HEAD with the headers of GET and no body', async () => {
  const [head, get] = await Promise.all([ask('/long.html', { method: 'HEAD' }), ask('/long.html')]);
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
});

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('compresses text with %s', async (encoding, decompress) => {
  const reply = await ask('/long.html', { headers: { 'accept-encoding': encoding } });
  expect(reply.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
  expect(String(decompress(reply.body))).toBe(LONG_TEXT);
  expect(reply.body.length).toBeLessThan(LONG_TEXT.length / 5);
});

test('sends the compressed file of the build where there is one', async () => {
  const reply = await ask('/made.txt', { headers: { 'accept-encoding': 'br' } });
  expect([reply.headers['content-encoding'], String(reply.body)]).toEqual(['br', 'made by the build']);
});

test('answers 304 to who has the same bytes in the same encoding', async () => {
  const first = await ask('/long.html');
  const same = await ask('/long.html', { headers: { 'if-none-match': `"other", W/${first.headers.etag}` } });
  const other = await ask('/long.html', {
    headers: { 'if-none-match': first.headers.etag ?? '', 'accept-encoding': 'br' },
  });
  expect([same.status, same.body.length, other.status]).toEqual([304, 0, 200]);
});

test('sends a part of a recording, as players ask for', async () => {
  const part = await ask('/sound.mp3', { headers: { range: 'bytes=2-4' } });
  expect([part.status, String(part.body), part.headers['content-range']]).toEqual([
    206,
    '234',
    'bytes 2-4/10',
  ]);
  expect((await ask('/sound.mp3', { headers: { range: 'bytes=10-' } })).status).toBe(416);
});

test('applies the headers file over its own headers', async () => {
  const { headers } = await ask('/sound.mp3');
  expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'cache-control': 'max-age=60' });
});

test('survives what is no HTTP', async () => {
  await new Promise((resolve) => {
    connect(site.port, '127.0.0.1')
      .on('close', resolve)
      .on('error', resolve)
      .resume()
      .end('nonsense\r\n\r\n');
  });
  expect((await ask('/')).status).toBe(200);
});

test('never answers with a failure while builds are swapped in', async () => {
  const folder = join(outer, 'swapped');
  await writeSite(folder, { 'index.html': 'first' });
  await using swapped = await serve(folder);
  const seen = new Set<number>();
  const swapping = (async () => {
    for (let i = 0; i < 100; i++) {
      await writeSite(`${folder}.next`, { 'index.html': `build ${i}` });
      await rename(folder, `${folder}.old`);
      await rename(`${folder}.next`, folder);
      await rm(`${folder}.old`, { recursive: true });
    }
  })();
  let done = false;
  void swapping.then(() => {
    done = true;
  });
  while (!done) seen.add((await fetch(swapped.url)).status);
  await swapping;
  expect([...seen].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  expect(await (await fetch(swapped.url)).text()).toBe('build 99');
});

test('says that a port is taken instead of sharing it', async () => {
  await expect(serveFolder({ folder: outer, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** A request whose target goes out exactly as given: `fetch` would tidy the dots away. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<Reply>((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: site.port, path, agent: false, ...options },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on('error', reject).end();
  });
}

async function writeSite(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
