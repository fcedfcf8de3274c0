import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { BENCH_NOW, type CorpusOptions, corpusFiles, DEFAULT_CORPUS } from '../../../bench/corpus.ts';
import { countWords } from '../../../bench/prose.ts';
import { seededRandom } from '../../../bench/random.ts';
import { wordSource } from '../../../bench/vocabulary.ts';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import type { DateTime } from '../../../src/core/text/date-time.ts';

const SMALL: CorpusOptions = {
  ...DEFAULT_CORPUS,
  stories: 12,
  words: 300,
  authors: 4,
  topics: 3,
  organizations: 2,
};

const filesOf = (options: CorpusOptions) => [...corpusFiles(options)];
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

test('makes the same bytes of the same seed', () => {
  expect(filesOf(SMALL)).toEqual(filesOf(SMALL));
  // This value stands until the corpus is changed on purpose; figures measured before and after can not be compared.
  expect(digest(JSON.stringify(filesOf(SMALL))).slice(0, 16)).toMatchInlineSnapshot(`"0290aef1f9b0c2ae"`);
});

test('makes other bytes of another seed', () => {
  expect(filesOf({ ...SMALL, seed: 2 })).not.toEqual(filesOf(SMALL));
});

test('makes as many files and words as it was asked for', () => {
  const files = filesOf(SMALL);
  expect(new Set(files.map(({ path }) => path)).size).toBe(1 + 4 + 3 + 2 + 12);
  for (const { text } of files.filter(({ path }) => path.startsWith('articles/'))) {
    const words = countWords(text.split('---\n')[2] ?? '');
    expect(words).toBeGreaterThanOrEqual(300);
    expect(words).toBeLessThan(330);
  }
});

test('makes a newsroom without a problem', () => {
  const files = filesOf(SMALL).map(({ path, text }) => ({
    path,
    digest: digest(text),
    content: { kind: 'text', text } as const,
  }));
  const newsroom = assemble({ name: 'content', files }, { now: BENCH_NOW as DateTime });
  expect(newsroom).toMatchObject({ ok: true, value: { articles: { length: 12 } } });
});

test('draws few words often and many seldom, as a language does', () => {
  const word = wordSource(seededRandom(1));
  const drawn = Array.from({ length: 100_000 }, word);
  const counts = Map.groupBy(drawn, (each) => each);
  const frequencies = [...counts.values()].map(({ length }) => length).sort((a, b) => b - a);
  expect(counts.size).toBeGreaterThan(10_000);
  expect((frequencies[0] ?? 0) / drawn.length).toBeLessThan(0.06);
  expect(frequencies.slice(0, 100).reduce((sum, count) => sum + count) / drawn.length).toBeGreaterThan(0.3);
});
