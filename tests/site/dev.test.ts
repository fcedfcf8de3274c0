import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeContent, writeEverything } from '../support/content-on-disk.ts';
import { EVERYTHING } from '../support/everything.ts';
import { type Run, startNewsroom } from '../support/run-newsroom.ts';
import { findFreePort } from '../support/static-server.ts';

let folder: string;
let server: Run;
let address: string;

beforeAll(async () => {
  folder = await writeEverything();
  const port = await findFreePort();
  address = `http://localhost:${port}`;
  // Astro serves no pages where it believes to be tested itself.
  server = startNewsroom(folder, ['dev', '--port', String(port)], { VITEST: '', NODE_ENV: '' });
  await vi.waitFor(() => fetch(address), { timeout: 60_000, interval: 200 });
});

afterAll(async () => {
  server.process.kill();
  await server.done;
  rmSync(folder, { recursive: true, force: true });
});

const STORY = '/articles/the-river/';

const titleOf = async (path: string): Promise<string | undefined> =>
  /<title>([^<]*)/.exec(await (await fetch(address + path)).text())?.[1];

test.each([
  [STORY, 'text/html'],
  ['/rss.xml', 'application/rss+xml'],
  [`${STORY}share.png`, 'image/png'],
  [`${STORY}republish/the-river.docx`, 'application/vnd.openxmlformats'],
  [`${STORY}republish/the-river.pdf`, 'application/pdf'],
  [`${STORY}republish/manifest.json`, 'application/json'],
])('what is made only when asked for is served while a newsroom is written: %s', async (path, type) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect((await response.bytes()).length).toBeGreaterThan(100);
});

test('a page follows its story, and a mistake leaves the page as it was', async () => {
  const file = 'articles/2026/the-river.mdx';
  const rename = (title: string): string => EVERYTHING[file].replace('title: The river', `title: ${title}`);
  writeContent(folder, file, rename('The estuary'));
  await vi.waitFor(async () => expect(await titleOf(STORY)).toMatch(/^The estuary /), 20_000);
  writeContent(folder, file, rename('The delta').replace('authors:', 'autors:'));
  await vi.waitFor(() => expect(server.output()).toMatch(/the-river\.mdx:\d+ .*autors/), 20_000);
  expect(await titleOf(STORY)).toMatch(/^The estuary /);
});

test('a newsroom with a problem is not served, and its problem is named', async () => {
  const broken = await writeEverything();
  writeContent(broken, 'authors/ana.mdx', '---\nnome: Ana\n---\n');
  const { status, output } = await startNewsroom(broken, ['dev']).done;
  rmSync(broken, { recursive: true, force: true });
  expect(status).toBe(1);
  expect(output).toContain('authors/ana.mdx:2 nome: no key "nome". Did you mean "name"?');
});
