import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeContent, writeEverything } from '../support/content-on-disk.ts';
import { EVERYTHING } from '../support/everything.ts';
import { buildNewsroom, digestsOf, startNewsroom } from '../support/run-newsroom.ts';

let folder: string;
const dist = (): string => join(folder, 'dist');

beforeEach(async () => {
  folder = await writeEverything();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const story = EVERYTHING['articles/2026/the-river.mdx'];
const secret = (keys: string): string =>
  story.replace('title: The river', `${keys}\ntitle: Zugzwang`).replace('Last paragraph', 'Zugzwang');

test('builds in two time zones and languages are the same, byte for byte', async () => {
  await buildNewsroom(folder, { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' });
  const there = digestsOf(dist());
  await buildNewsroom(folder, { TZ: 'America/Los_Angeles', NEWSROOM_CACHE: join(folder, 'other-cache') });
  expect(digestsOf(dist())).toEqual(there);
});

test('a draft, a future story and an embargoed one leave no trace in anything built, and appear when their time has come', async () => {
  writeContent(folder, 'articles/2026/one.mdx', secret('draft: true'));
  writeContent(
    folder,
    'articles/2026/two.mdx',
    secret('').replace('2026-03-01T', '2026-12-01T').replace('2026-03-03T', '2026-12-03T'),
  );
  writeContent(folder, 'articles/2026/three.mdx', secret('embargo: 2026-12-01T00:00:00Z'));
  await buildNewsroom(folder);
  expect(filesHolding('Zugzwang')).toEqual([]);
  expect(existsSync(join(dist(), 'articles/three'))).toBe(false);

  await buildNewsroom(folder, { NEWSROOM_NOW: '2026-12-04T00:00:00Z' });
  expect(readdirSync(join(dist(), 'articles')).toSorted()).toEqual(['the-river', 'three', 'two']);
});

test('a problem in the content leaves the last good site untouched', async () => {
  await buildNewsroom(folder);
  const good = digestsOf(dist());
  writeContent(folder, 'authors/ana.mdx', '---\nnome: Ana\n---\n');
  const { status, output } = await startNewsroom(folder, ['build']).done;
  expect(status).toBe(1);
  expect(output).toContain('authors/ana.mdx:2 nome: no key "nome". Did you mean "name"?');
  expect(digestsOf(dist())).toEqual(good);
});

test('a build that is killed leaves the last good site untouched, and the next one works', async () => {
  await buildNewsroom(folder);
  const good = digestsOf(dist());
  writeContent(folder, 'authors/ana.mdx', EVERYTHING['authors/ana.mdx'].replace('rivers', 'lakes'));
  for (const begun of ['cache/build.lock', 'dist.next', 'dist.next/articles', 'dist.next/topics']) {
    const run = startNewsroom(folder, ['build']);
    while (!existsSync(join(folder, begun)) && run.process.exitCode === null) await setTimeout(2);
    run.process.kill('SIGKILL');
    await run.done;
    expect(digestsOf(dist())).toEqual(good);
    rmSync(join(folder, 'dist.next'), { recursive: true, force: true });
  }
  await buildNewsroom(folder);
  expect(readFileSync(join(dist(), 'authors/ana/index.html'), 'utf8')).toContain('lakes');
});

test('a second build at the same time is told so and ends with status 2', async () => {
  const first = startNewsroom(folder, ['build']);
  while (!existsSync(join(folder, 'cache/build.lock'))) await setTimeout(20);
  const second = await startNewsroom(folder, ['build']).done;
  expect(second.status).toBe(2);
  expect(second.output).toMatch(/Another build \(process \d+\)/);
  expect((await first.done).status).toBe(0);
});

test('a retracted story leaves a notice at its address and nothing in lists, feed, search or copies', async () => {
  const retraction =
    'corrections: [{ date: 2026-03-03T10:00:00+01:00, kind: retraction, text: The gauge was read wrongly. }]';
  writeContent(
    folder,
    'articles/2026/the-river.mdx',
    secret('').replace(/corrections: .*\n/, `${retraction}\n`),
  );
  await buildNewsroom(folder);
  expect(filesHolding('Zugzwang paragraph')).toEqual([]);
  expect(readFileSync(join(dist(), 'articles/the-river/index.html'), 'utf8')).toContain(
    'The gauge was read wrongly.',
  );
  const copies = join(dist(), 'articles/the-river/republish');
  expect(readdirSync(copies).toSorted()).toEqual(['the-river.newsml.xml', 'the-river.ninjs.json']);
  expect(readFileSync(join(copies, 'the-river.ninjs.json'), 'utf8')).toContain('"pubStatus": "canceled"');
  expect(readFileSync(join(dist(), 'rss.xml'), 'utf8')).not.toContain('the-river');
});

/** Files of the built site that hold a text; the search index is compressed, so its records are looked at by number. */
function filesHolding(text: string): readonly string[] {
  return Object.keys(digestsOf(dist())).filter((path) => readFileSync(join(dist(), path)).includes(text));
}
