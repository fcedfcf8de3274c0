import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assemble } from '../../src/core/newsroom/assemble.ts';
import { describeProblem } from '../../src/core/newsroom/problem-words.ts';
import type { DateTime } from '../../src/core/text/date-time.ts';
import { readContentFolder } from '../../src/site/read-content.ts';

const readme = readFileSync('README.md', 'utf8');
const now = '2027-01-01T00:00:00Z' as DateTime;

async function problemsWith(story: string): Promise<readonly string[]> {
  const folder = await readContentFolder('content', 'content');
  const file = {
    path: 'articles/2026/what-the-river-carries.mdx',
    digest: 'sample',
    content: { kind: 'text' as const, text: story },
  };
  const assembled = assemble({ ...folder, files: [...folder.files, file] }, { now });
  return assembled.ok ? [] : assembled.error.map(describeProblem);
}

const sample = /```mdx\n(.*?)```/s.exec(readme)?.[1] ?? '';

test('the story the README shows is accepted as it stands', async () => {
  expect(sample).toContain('---');
  expect(await problemsWith(sample)).toEqual([]);
});

test.each([
  ['kai-emerson', 'kai-emersen'],
  ['2026-11-22T09:00:00-05:00', '2026-11-22'],
])('the message the README shows for a wrong %s is the one an editor gets', async (right, wrong) => {
  const [problem = 'none', ...others] = await problemsWith(sample.replace(right, wrong));
  expect(others).toEqual([]);
  expect(readme).toContain(problem);
});
