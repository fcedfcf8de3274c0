import { describe, expect, test } from 'vitest';
import { checkContent, runCommand } from '../support/check-content.ts';

/** One folder each, with many faults of one kind: what an editor reads of them stands in `expected.txt` beside it. */
const CASES = [
  'dangling-references',
  'duplicate-slugs',
  'bad-dates',
  'code-in-text',
  'html-and-links',
  'characters-in-words',
  'bad-names',
  'bad-yaml',
  'bad-media',
  'bad-data',
  'bad-regulations',
  'bad-charts',
  'bad-episodes',
  'empty',
] as const;

describe.concurrent.each(CASES)('%s', (name) => {
  const content = `tests/hostile/${name}/content`;

  test('is refused with file, line and remedy for each fault, and status 1', async ({ expect }) => {
    const { status, output, errors } = await checkContent(content);
    expect(status).toBe(1);
    expect(output).toBe('');
    const lines = errors.trimEnd().split('\n');
    const problems = lines.slice(0, -2);
    for (const problem of problems) {
      expect(problem).toMatch(/^tests\/hostile\/[a-z-]+\/content\/.+?(?::\d+)?(?: [\w.[\]-]+)?: .+\. \S.*$/);
    }
    expect(lines.at(-1)).toBe(`${problems.length} problems. Nothing is published until they are mended.`);
    expect(errors).not.toMatch(/\n\s+at |node_modules|undefined|\[object|native code/);
    expect(errors).not.toContain(String.fromCharCode(27));
    await expect(errors).toMatchFileSnapshot(`./${name}/expected.txt`);
  });
});

test('the same faults are told to other programs as JSON, in the same order', async () => {
  const content = 'tests/hostile/bad-dates/content';
  const [json, words] = await Promise.all([
    runCommand(['check', '--json'], { NEWSROOM_CONTENT: content }),
    checkContent(content),
  ]);
  expect([json.status, json.errors]).toEqual([1, '']);
  const { problems, ...rest } = JSON.parse(json.output);
  expect(rest).toEqual({});
  const described = problems.map(
    ({ file, line, field, message, remedy }: Record<string, string | number | null>) => {
      const at = line === null ? '' : `:${line}`;
      return `${file}${at}${field === null ? '' : ` ${field}`}: ${message}. ${remedy}`;
    },
  );
  expect(described).toEqual(words.errors.trimEnd().split('\n').slice(0, -2));
  expect(problems[0]).toMatchInlineSnapshot(`
    {
      "code": "bad-date",
      "field": "published",
      "file": "tests/hostile/bad-dates/content/articles/2026/ambiguous.mdx",
      "line": 6,
      "message": ""01/02/2026 9:00" names no moment: a date needs its time and its zone",
      "remedy": "Write it as 2026-01-05T09:00:00-05:00 (or Z for UTC)",
    }
  `);
  expect(
    problems.every(
      (problem: object) => Object.keys(problem).join() === 'code,file,line,field,message,remedy',
    ),
  ).toBe(true);
});

test('a sound newsroom is an empty list in JSON, and status 0', async () => {
  const answer = await runCommand(['check', '--json'], {
    NEWSROOM_CONTENT: 'tests/hostile/harmless/content',
  });
  expect(answer).toEqual({ status: 0, output: '{\n  "problems": []\n}\n', errors: '' });
});

test('what only looks dangerous is accepted', async () => {
  expect(await checkContent('tests/hostile/harmless/content')).toEqual({
    status: 0,
    output: 'tests/hostile/harmless/content: 2 stories to publish, no problems.\n',
    errors: '',
  });
});

test('a single fault is one problem', async () => {
  const { errors } = await checkContent('tests/hostile/no-publication/content');
  expect(errors).toMatch(/\n\n1 problem\. Nothing is published until it is mended\.\n$/);
});

describe.concurrent('a run that cannot begin', () => {
  test.each([
    [
      'a clock that is none',
      { NEWSROOM_NOW: '2026-01-05' },
      'NEWSROOM_NOW is "2026-01-05". Give it as 2026-01-05T09:00:00-05:00, or take it away.\n',
    ],
    [
      'a site that is none',
      { SITE_URL: 'news.example.org' },
      'SITE_URL is "news.example.org". Give scheme and host only, such as https://news.example.org.\n',
    ],
    [
      'a site with a path',
      { SITE_URL: 'https://a.example/news' },
      'SITE_URL is "https://a.example/news". Give scheme and host only, such as https://news.example.org.\n',
    ],
  ])('for %s says what to give, and ends with status 2', async (_, environment, errors) => {
    expect(await checkContent('tests/hostile/harmless/content', environment)).toEqual({
      status: 2,
      output: '',
      errors,
    });
  });

  test.each([
    ['an unknown verb', ['publish'], "error: unknown command 'publish'"],
    ['a verb that is misspelled', ['chekc'], '(Did you mean check?)'],
    ['an unknown option', ['check', '--jsno'], "error: unknown option '--jsno'"],
  ])('for %s says so, and ends with status 2', async (_, words, said) => {
    const { status, errors } = await runCommand(words);
    expect(status).toBe(2);
    expect(errors).toContain(said);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test('is none where help was asked for', async () => {
    const { status, output } = await runCommand(['--help']);
    expect(status).toBe(0);
    expect(output).toMatch(/check .*\n(.*\n)*.*build /);
  });
});

test.each([
  ['is not there', 'tests/hostile/nowhere'],
  ['is a file', 'package.json'],
])('a content folder that %s lacks its publication', async (_, content) => {
  const { status, errors } = await checkContent(content);
  expect(status).toBe(1);
  expect(errors).toContain(`${content}/publication.yaml: there is no publication.yaml`);
});
