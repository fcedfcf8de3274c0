import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/core/newsroom/front-matter.ts';
import { anArticle, type FileChanges, problemsOf, saidOf } from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';
const yaml = (text: string): FileChanges => ({ [STORY]: anArticle().replace('title: A story', text) });

describe('front matter', () => {
  test.each<readonly [string, FileChanges, number, string]>([
    ['a key that stands twice', yaml('title: A\ntitle: B'), 3, 'the key "title" stands twice'],
    [
      'a key that stands twice further in',
      yaml('title: A\norigin: { url: a, url: b }'),
      3,
      'the key "url" stands twice',
    ],
    ['a reference', yaml('title: &a A\ndraft: *a'), 3, 'references (&name and *name) are not used here'],
    [
      'wrong indentation',
      yaml('title: A\n dek: b'),
      2,
      'Nested mappings are not allowed in compact mappings',
    ],
    ['a tab for indentation', yaml('title: A\norigin:\n\turl: b'), 4, 'Tabs are not allowed as indentation'],
    ['more than a story needs', yaml(`title: A\n# ${'x'.repeat(64_000)}`), 2, 'longer than 64000 characters'],
    ['nesting without end', yaml(`title: ${'['.repeat(3_000)}${']'.repeat(3_000)}`), 2, 'nested too deep'],
  ])('is refused for %s', (_, changes, line, why) => {
    expect(problemsOf(changes)).toEqual([
      `content/${STORY}:${line}: the YAML cannot be read: ${why}. Put text that holds : # " or ' in quotes and indent with two spaces`,
    ]);
  });

  test.each([
    ['no end', '---\ntitle: A\n'],
    ['a space before it', ` ${anArticle()}`],
    ['words before it', `Words\n${anArticle()}`],
    ['the marks of TOML', anArticle().replaceAll('---', '+++')],
    ['nothing at all', ''],
  ])('is missing where the file has %s', (_, file) => {
    expect(problemsOf({ [STORY]: file })).toContain(
      `content/${STORY}:1: the file does not begin with front matter. Begin it with a line ---, the keys, and another line ---`,
    );
  });

  test('makes nothing but values of its tags', () => {
    expect(saidOf(yaml('title: !!js/function "x"'))).toEqual([]);
    expect(saidOf(yaml('title: !!binary aGVsbG8='))).toEqual([
      'title: expected text, found keys with values. Write it in that form',
    ]);
    expect(saidOf(yaml('title: A\n<<: { draft: true }'))).toEqual([
      expect.stringContaining('<<: no key "<<".'),
    ]);
  });

  test('may be empty lines and comments around its keys', () => {
    expect(problemsOf({ [STORY]: anArticle().replace('---\n', '---\n\n# a comment\n') })).toEqual([]);
  });

  test('gives the line of the value, in lists and folded texts too', () => {
    const text =
      '---\ntitle: A\ndek: >-\n  B\n  C\nkind: article\nauthors:\n  - ana-example\n  - bo\npublished: 2026-01-05T09:00:00Z\nsources:\n  - title: D\n    url: nowhere\n---\n\nE\n';
    expect(problemsOf({ [STORY]: text.replace('  - bo\n', '') })[0]).toContain(
      'a-story.mdx:12 sources[0].url',
    );
    expect(problemsOf({ [STORY]: text.replace('nowhere', 'https://d.example/') })[0]).toContain(
      'a-story.mdx:9 authors[1]',
    );
  });
});

test('a text that a sign # would cut short is refused, a comment elsewhere is not', () => {
  const cut = readYaml('name: The Ledger\ntitle: What rule #4 asks for\n');
  expect(cut).toMatchObject({
    ok: false,
    error: {
      line: 2,
      reason: { code: 'bad-yaml', parser: 'what stands behind the sign # is lost (“#4 asks for”)' },
    },
  });
  const whole = `# the story
title: What rule C#4 asks for
# its kind
kind: article # or feature
dek: "Rule # 4"
list:
  - one text
  # and no more
  - two texts
# the end
`;
  expect(readYaml(whole)).toMatchObject({ ok: true, value: { values: { title: 'What rule C#4 asks for' } } });
});
