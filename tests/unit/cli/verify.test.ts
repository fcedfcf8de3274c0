import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALLEST } from '../../support/builders.ts';
import { writeContent } from '../../support/content-on-disk.ts';
import { startNewsroom } from '../../support/run-newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsroom-verify-'));
const COPY = `<h1>A story</h1><p>The river fell by half.</p><p>“<a href="https://ledger.example/articles/a-story/">A story</a>” by Ana Example, The Ledger, © 2026 The Ledger. Licensed under <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>. Provided as is, without warranties of any kind.</p>`;

beforeAll(() => {
  for (const [path, text] of Object.entries(SMALLEST)) writeContent(folder, path, String(text));
  writeFileSync(join(folder, 'copy.html'), COPY);
  writeFileSync(join(folder, 'altered.html'), COPY.replace('half', 'a third'));
  writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...words: readonly string[]) => startNewsroom(folder, ['verify', ...words]).done;

test('ends with 0 for a copy that is fine', async () => {
  const { status, output } = await verify(join(folder, 'copy.html'));
  expect(output).toContain('Within the license.');
  expect(status).toBe(0);
});

test('ends with 1 for an altered copy, and says what was altered', async () => {
  const { status, output } = await verify(join(folder, 'altered.html'), '--json');
  const report = JSON.parse(output);
  expect(status).toBe(1);
  expect(report).toMatchObject({
    story: 'a-story',
    version: 1,
    verdict: 'needs-permission',
    verbatim: false,
    excerpt: false,
  });
  expect(report.findings[0]).toMatchObject({
    severity: 'change',
    was: 'half',
    now: 'a third',
    help: `https://ledger.example/verify/findings/${report.findings[0].code}/`,
  });
});

test.each([
  ['a file that is not there', ['nowhere.html'], 'There is no file nowhere.html'],
  ['a picture', ['picture.png'], 'Not a text'],
  ['a folder', ['.'], 'is no file'],
  ['a story that is not there', ['copy.html', '--story', 'a-stroy'], 'Did you mean "a-story"?'],
  ['a private address', ['http://127.0.0.1:9/'], 'private network'],
  ['an address of no web', ['file:///etc/passwd'], 'no address of the web'],
])('ends with 2 for %s', async (_, [copy = '', ...rest], words) => {
  const given = /^\w+:/.test(copy) || copy.startsWith('nowhere') ? copy : join(folder, copy);
  const { status, output } = await verify(given, ...rest);
  expect(output).toContain(words);
  expect(status).toBe(2);
});

test('reads a page of the own network when told that it may', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(COPY);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const { status, output } = await verify(`http://127.0.0.1:${port}/`, '--allow-private');
  await new Promise((done) => server.close(done));
  expect(output).toContain('Within the license.');
  expect(status).toBe(0);
});
