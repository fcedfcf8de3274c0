import { describe, expect, test } from 'vitest';
import type { ProblemReason } from '../../../src/core/newsroom/problem.ts';
import { describeProblem, wordsFor } from '../../../src/core/newsroom/problem-words.ts';

const said = (reason: ProblemReason): string => {
  const { what, remedy } = wordsFor({ file: 'content/a.mdx', line: 1, field: null, ...reason });
  return `${what}. ${remedy}`;
};

describe('where there is nothing to suggest, the words say what there is', () => {
  test.each<readonly [string, ProblemReason]>([
    [
      'There are: Audio, Chart.',
      { code: 'unknown-component', name: 'Foo', known: ['Audio', 'Chart'], nearest: null },
    ],
    [
      'It takes: title.',
      { code: 'unknown-attribute', component: 'Note', attribute: 'x', known: ['title'], nearest: null },
    ],
    [
      'It takes no attributes.',
      { code: 'unknown-attribute', component: 'br', attribute: 'x', known: [], nearest: null },
    ],
    ['There are: title, dek.', { code: 'unknown-key', key: 'x', known: ['title', 'dek'], nearest: null }],
    ['Correct the value.', { code: 'bad-value', expected: 'a day', received: 'x', nearest: null }],
    [
      'Write [^a]: and its text below, or take the mark out.',
      { code: 'unknown-footnote', id: 'a', nearest: null },
    ],
    [
      'Make authors/bo.mdx or correct the name.',
      { code: 'unknown-reference', what: 'author', id: 'bo', nearest: null, path: 'authors/bo.mdx' },
    ],
    ['Correct the address or take the link out.', { code: 'broken-link', url: '/x/', nearest: null }],
    [
      'Put the file beside this one or correct its name.',
      { code: 'missing-file', path: 'media/x.png', nearest: null },
    ],
    ['There are: year.', { code: 'unknown-column', column: 'x', known: ['year'], nearest: null }],
  ])('%s', (remedy, reason) => {
    expect(said(reason).endsWith(remedy)).toBe(true);
  });
});

describe('one code has words for each of its cases', () => {
  test('code', () => {
    expect(
      said({ code: 'code-in-content', what: 'export', found: 'export const a = 1' }),
    ).toMatchInlineSnapshot(
      `"an export, which would run code ("export const a = 1"). Take the line out; the components of the newsroom are there without it"`,
    );
    expect(said({ code: 'code-in-content', what: 'expression', found: 'a' })).toMatchInlineSnapshot(
      `"an expression in braces, which would run code ("a"). Write the text itself, or \\{ and \\} for braces that belong to the text; attributes take text in quotes"`,
    );
  });

  test('a component where it cannot stand', () => {
    expect(said({ code: 'misplaced-component', name: 'Table', where: 'content' })).toMatchInlineSnapshot(
      `"<Table> holds what it cannot show. Put one Markdown table inside it and nothing else"`,
    );
    expect(said({ code: 'misplaced-component', name: 'PullQuote', where: 'content' })).toMatchInlineSnapshot(
      `"<PullQuote> holds what it cannot show. Put plain text inside it, no lists, headings or other components"`,
    );
  });

  test('an image without a description or a name', () => {
    expect(said({ code: 'markdown-image', alt: '', url: '' })).toMatchInlineSnapshot(
      `"a Markdown image (""), which carries no credit and no license. Describe it in media/<id>.yaml and write <Figure media="id" />"`,
    );
  });

  test('a link without an address', () => {
    expect(said({ code: 'relative-link', url: '' })).toMatchInlineSnapshot(
      `"a link that leads nowhere. Use a full https:// address, a path of this site that starts with /, or #heading"`,
    );
  });
});

test('a long text is shown by its beginning', () => {
  expect(said({ code: 'bad-date', received: 'x'.repeat(500) })).toContain(`"${'x'.repeat(79)}…"`);
});

test('a problem of a whole file names the file alone', () => {
  expect(
    describeProblem({ file: 'content/a.mdx', line: null, field: null, code: 'empty-body' }),
  ).toMatchInlineSnapshot(`"content/a.mdx: the story has no text. Write it below the front matter"`);
});
