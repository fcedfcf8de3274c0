import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Runs the real command on a content folder of this directory. */
function check(folder: string): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, ['src/cli/main.ts', 'check'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NEWSROOM_CONTENT: join('tests/hostile', folder, 'content'),
      NEWSROOM_NOW: '2026-11-22T00:00:00Z',
    },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

const STORY = 'articles/2026/a-story.mdx';

describe('an editor is told file, line and remedy, and nothing is published', () => {
  test.each<[string, readonly string[]]>([
    ['dangling-reference', [`${STORY}:5 authors[0]: no author "anna". Did you mean "ana"?`]],
    ['duplicate-slug', [`${STORY}: "a-story" is already the name of`, 'articles/2025/a-story.mdx']],
    [
      'slug-in-other-case',
      ['articles/2026/A-Story.mdx: "A-Story" cannot be part of an address', '"a-story"'],
    ],
    ['markdown-beside-mdx', ['articles/2026/a-story.md: ', 'is already the name of']],
    ['reserved-slug', ['articles/2026/republish.mdx: "republish" is the name of a page of the site itself']],
    ['date-without-zone', [`${STORY}:6 published: "2026-01-05T09:00:00" names no moment`, 'or Z for UTC']],
    ['impossible-date', [`${STORY}:6 published: "2026-02-30T09:00:00Z" names no moment`]],
    ['bare-number-date', [`${STORY}:6 published: "2026" names no moment`]],
    [
      'code-in-mdx',
      [
        `${STORY}:9: an import`,
        `${STORY}:11: an expression in braces`,
        `${STORY}:13: an export`,
        `${STORY}:15: an expression`,
      ],
    ],
    ['unknown-component', [`${STORY}:9: no component <Figur>. Did you mean "<Figure>"?`]],
    ['script-in-body', [`${STORY}:9: HTML in the text (<script>)`, `${STORY}:11: HTML in the text (<p>)`]],
    [
      'unsafe-links',
      ['a link to "javascript:alert(1)"', 'a link to "data:text/html,x"', 'a relative link ("other.html")'],
    ],
    ['broken-link', ['a link to "/articles/not-there/"', 'a link to "#nowhere"']],
    ['yaml-alias-bomb', [`${STORY}:8: the YAML cannot be read`]],
    ['bidi-in-title', [`${STORY}:2 title: `, 'direction of text']],
    ['image-without-license', ['media/dam.yaml', '"license" is missing', '"creators" is missing']],
    ['image-that-runs', ['media/dam.yaml:1 file: cannot be read', '<script>']],
    ['no-publication', ['publication.yaml: there is no publication.yaml']],
  ])('%s', (folder, expected) => {
    const { status, output } = check(folder);
    expect(
      expected.filter((part) => !output.includes(part)),
      output,
    ).toEqual([]);
    expect(output).toContain('Nothing is published until');
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});

test('markup in a title is text and no problem', () => {
  expect(check('script-in-title')).toMatchObject({ status: 0 });
});

test('an environment that makes no sense is told so with status 2', () => {
  const run = spawnSync(process.execPath, ['src/cli/main.ts', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, NEWSROOM_NOW: 'yesterday' },
  });
  expect(run.stderr).toBe(
    'NEWSROOM_NOW is "yesterday". Give it as 2026-01-05T09:00:00-05:00, or take it away.\n',
  );
  expect(run.status).toBe(2);
});
