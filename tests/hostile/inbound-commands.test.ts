import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Runs the real command as a script would, with this on its standard input. */
function run(
  words: readonly string[],
  input = '',
): { status: number | null; output: string; errors: string } {
  const done = spawnSync(process.execPath, ['src/cli/main.ts', ...words], {
    encoding: 'utf8',
    input,
    env: {
      ...process.env,
      NEWSROOM_CONTENT: 'tests/hostile/harmless/content',
      NEWSROOM_NOW: '2026-06-01T12:00:00Z',
    },
  });
  return { status: done.status, output: done.stdout, errors: done.stderr };
}

test('a script learns the decision from the exit status and the rest from JSON', () => {
  const accepted = run(['license', 'CC BY-NC-ND 4.0', '--json']);
  expect(accepted.status).toBe(0);
  expect(JSON.parse(accepted.output)).toEqual({
    decision: 'accept',
    license: 'CC-BY-NC-ND-4.0',
    reasons: [{ code: 'one-license', detail: 'CC-BY-NC-ND-4.0', message: expect.any(String) }],
    evidence: [
      { signal: 'sentence', reach: 'text', counts: true, says: 'CC-BY-NC-ND-4.0', quote: 'CC BY-NC-ND 4.0' },
    ],
  });
  expect(run(['license', 'tests/fixtures/inbound/no-version.html']).status).toBe(3);
  expect(run(['license', '-'], 'All rights reserved.').status).toBe(4);
  expect(run(['license', 'http://localhost/']).errors).toContain('--allow-private');
});

test('what is read from a pipe is imported into a folder of its own', () => {
  using folder = temporaryFolder();
  const words =
    'The tide mill of Saltmarsh grinds again since May, and the bakers come for its flour every Friday.';
  const text = `The mill grinds again\n\nBy Bo Li\n\n${words}\n\n${words}\n\nThis article is licensed under CC BY 4.0.\n`;
  const done = run(['import', '-', '--out', folder.path, '--publisher', 'Echo'], text);
  expect(done.errors).toBe('');
  expect(done.status).toBe(0);
  expect(readdirSync(folder.at('articles/2026'))).toEqual(['the-mill-grinds-again.mdx']);
});

test('what cannot run says so with status 2 and writes nothing', () => {
  using folder = temporaryFolder({ 'a.pdf': '%PDF-1.7 and so on' });
  const done = run(['import', folder.at('a.pdf'), '--out', folder.at('content')]);
  expect(done).toMatchObject({ status: 2, output: '', errors: expect.stringContaining('a.pdf is a PDF.') });
  expect(existsSync(folder.at('content'))).toBe(false);
});
