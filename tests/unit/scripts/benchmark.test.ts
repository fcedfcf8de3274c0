import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_CORPUS } from '../../../bench/corpus.ts';
import { measure, parseTimes } from '../../../bench/measure.ts';
import { sizeOf } from '../../../bench/output-size.ts';
import { runBenchmark } from '../../../bench/run-benchmark.ts';
import { renderTable } from '../../../bench/table.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchmark-test-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('adds user and system time of the children as the shell prints them', () => {
  expect(parseTimes('0m0.00s 0m0.00s\n1m1.50s 0m0.25s\n')).toBe(61.75);
  expect(parseTimes('')).toBeNull();
});

test('measures processor time, memory and exit code of a command', async () => {
  const work =
    // By the processor and not by the clock: a busy host gives a process a part of it only.
    'const a = Buffer.alloc(80e6, 1); while (process.cpuUsage().user < 300e3); process.exit(3)';
  const measured = await measure([process.execPath, '-e', work], { folder });
  expect(measured.exitCode).toBe(3);
  expect(measured.wallSeconds).toBeGreaterThan(0.25);
  expect(measured.cpuSeconds).toBeGreaterThan(0.2);
  if (measured.memory) expect(measured.memory.tree).toBeGreaterThanOrEqual(80e6);
});

test('weighs an article with the style sheets it names', async () => {
  await mkdir(join(folder, 'articles', 'a'), { recursive: true });
  await writeFile(join(folder, 'style.css'), 'p { color: red }');
  const page = join(folder, 'articles', 'a', 'index.html');
  await writeFile(page, '<p>text</p>');
  const bare = await sizeOf(folder, 'a');
  await writeFile(page, '<link rel="stylesheet" href="/style.css"><p>text</p>');
  const styled = await sizeOf(folder, 'a');
  expect(styled.files).toBe(2);
  expect(styled.articleGzipBytes).toBeGreaterThan((bare.articleGzipBytes ?? 0) + 30);
  expect((await sizeOf(folder, 'b')).articleGzipBytes).toBeNull();
});

test('builds four times, and tells when a build did not notice an edit', async () => {
  // A builder of two lines that writes its one page only once: after the edits that page is stale.
  const builder = `
    const fs = require('node:fs'); const { NEWSROOM_CONTENT: content, NEWSROOM_OUT: out } = process.env;
    if (fs.existsSync(out)) process.exit(); fs.mkdirSync(out);
    const text = fs.readdirSync(content, { recursive: true }).filter((p) => p.endsWith('.mdx')).map((p) => fs.readFileSync(content + '/' + p, 'utf8'));
    fs.writeFileSync(out + '/index.html', text.join(''));`;
  const { builds } = await runBenchmark({
    corpus: { ...DEFAULT_CORPUS, stories: 3, words: 80, authors: 1 },
    parent: folder,
    project: join(folder, 'no-project'),
    command: [process.execPath, '-e', builder],
    keep: false,
    report: () => {},
  });
  expect(builds.map(({ name, stale }) => [name, stale.length])).toEqual([
    ['clean build', 0],
    ['nothing changed', 0],
    ['one word edited', 2],
    ['author renamed', 2],
  ]);
  expect(await readdir(folder)).toEqual([]);
});

test('says what a failed build said', async () => {
  const options = {
    corpus: { ...DEFAULT_CORPUS, stories: 1, words: 80 },
    parent: folder,
    project: join(folder, 'no-project'),
    keep: false,
    report: () => {},
  };
  const command = [process.execPath, '-e', 'console.error("no content"); process.exitCode = 1'];
  await expect(runBenchmark({ ...options, command })).rejects.toThrow(
    /"clean build" ended with exit code 1.*no content/s,
  );
});

test('aligns names to the left and figures to the right', () => {
  expect(
    renderTable([
      ['build', 'wall s'],
      ['clean', '1.25'],
      ['unchanged', '10.50'],
    ]),
  ).toBe('build      wall s\nclean        1.25\nunchanged   10.50');
});
