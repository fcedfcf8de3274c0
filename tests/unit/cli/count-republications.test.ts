import { expect, test } from 'vitest';
import { countRepublications } from '../../../src/cli/count-republications.ts';

const line = (request: string, referrer: string, status = 200): string =>
  `192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] "${request}" ${status} 43 "${referrer}" "Mozilla/5.0"`;

const hit = (story: string, referrer: string): string => line(`GET /counter/${story}.gif HTTP/1.1`, referrer);

async function* log(...lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

test('counts by story and outlet, the most seen first', async () => {
  const counted = await countRepublications(
    log(
      hit('a', 'https://paper.example/1'),
      hit('a', 'https://paper.example/2'),
      hit('a', 'https://radio.example/'),
      hit('b', '-'),
    ),
    'own.example',
  );
  expect(counted).toEqual([
    { story: 'a', outlet: 'paper.example', hits: 2 },
    { story: 'a', outlet: 'radio.example', hits: 1 },
    { story: 'b', outlet: 'unknown', hits: 1 },
  ]);
});

test.each([
  ['other requests', line('GET /articles/a/ HTTP/1.1', 'https://paper.example/')],
  ['the pages of the newsroom itself', hit('a', 'https://own.example/articles/a/')],
  ['images that were not there', line('GET /counter/a.gif HTTP/1.1', 'https://paper.example/', 404)],
  ['lines that are no log', '\u0000\u0001 /counter/ "GET'],
  ['names that are no slugs', hit('../../etc/passwd', 'https://paper.example/')],
])('passes over %s', async (_, text) => {
  expect(await countRepublications(log(text), 'own.example')).toEqual([]);
});

test('a flood of made-up outlets takes no more memory than a limit allows', async () => {
  async function* flood(): AsyncIterable<string> {
    for (let index = 0; index < 60_000; index++) yield hit('a', `https://host-${index}.example/`);
  }
  const counted = await countRepublications(flood(), 'own.example');
  expect(counted.length).toBe(50_001);
  expect(counted.find(({ outlet }) => outlet === 'other')?.hits).toBe(10_000);
});
