import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';
import type { Refusal } from '../../../src/core/mdx/refusal.ts';

import { type Code, REFUSED } from './refused.ts';

const inStory = (text: string): string => `---\ntitle: A\n---\n${text}\n`;

describe.each(Object.entries(REFUSED))('%s', (code, cases) => {
  test.each(cases.map(([text, refused]) => [text.slice(0, 70), text, refused] as const))(
    'is said of %j, with its line',
    (_, text, refused) => {
      const refusals = parseMdx(inStory(text)).refusals.filter((refusal) => refusal.code === code);
      expect(refusals).not.toEqual([]);
      expect(refusals).toContainEqual(expect.objectContaining({ line: expect.any(Number), ...refused }));
      const lines = inStory(text).split('\n').length;
      expect(refusals.every(({ line }) => line >= 4 && line <= lines)).toBe(true);
    },
  );

  test('names nothing but itself where nothing else is wrong', () => {
    const [text = ''] = cases[0] ?? [];
    expect(new Set(parseMdx(inStory(text)).refusals.map((refusal) => refusal.code))).toEqual(new Set([code]));
  });
});

describe('lines', () => {
  const linesOf = (text: string): readonly (readonly [number, Code])[] =>
    parseMdx(text).refusals.map(({ line, code }: Refusal) => [line, code] as const);

  test('count as in the editor, front matter included', () => {
    const text =
      '---\ntitle: A\ndek: >-\n  B\n---\n\n# One\n\ntext\nmore ![a](b)\n\n- one\n- two {c}\n\n<Chart />\n';
    expect(linesOf(text)).toEqual([
      [7, 'heading-level'],
      [10, 'markdown-image'],
      [13, 'code-in-content'],
      [15, 'missing-attribute'],
    ]);
  });

  test('of a refused row of a table are the row’s own', () => {
    expect(linesOf('| a |\n| - |\n| b |\n| c | d |')).toEqual([[4, 'unsupported-markup']]);
  });

  test('of an error of the parser are where it found it', () => {
    expect(linesOf('a\n\nb <c')).toEqual([[3, 'malformed-mdx']]);
  });

  test('of everything wrong come at once', () => {
    expect(linesOf('# A\n\n## B\n\n[c](d)\n\n<Foo />\n\n[^e]: f')).toHaveLength(4);
  });
});

describe('what a message needs', () => {
  test('an unknown component lists those there are', () => {
    expect(parseMdx('<Button />').refusals).toMatchInlineSnapshot(`
      [
        {
          "code": "unknown-component",
          "known": [
            "Audio",
            "Chart",
            "Claim",
            "Embed",
            "Figure",
            "Note",
            "PullQuote",
            "Quote",
            "Table",
            "Term",
          ],
          "line": 1,
          "name": "Button",
          "nearest": null,
        },
      ]
    `);
  });

  test('a claim names the states there are', () => {
    expect(parseMdx('<Claim status="false">x</Claim>').refusals).toMatchInlineSnapshot(`
      [
        {
          "allowed": [
            "verified",
            "reported",
            "unverified",
            "disputed",
          ],
          "attribute": "status",
          "code": "bad-attribute",
          "component": "Claim",
          "line": 1,
          "value": "false",
        },
      ]
    `);
  });

  test('an error of the parser is said in its words, without its place and its code', () => {
    expect(parseMdx('a <b').refusals).toMatchInlineSnapshot(`
      [
        {
          "code": "malformed-mdx",
          "line": 1,
          "parser": "Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)",
        },
      ]
    `);
  });
});

test('nothing that is refused is left in the tree', () => {
  const { document } = parseMdx(
    'a {b} c <i>d</i> ![e](f) [g](javascript:h)\n\n<script>x</script>\n\n<Foo>y</Foo>',
  );
  expect(JSON.stringify(document)).not.toMatch(/script|"b"|Foo|javascript|"f"/);
});

test('no text makes it throw, and what is refused has a line of the text', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '1. ',
    '*',
    '**',
    '_',
    '`',
    '```',
    '|',
    '---',
    '[',
    ']',
    '(',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '<',
    '>',
    '</',
    '/>',
    '<Note>',
    '</Note>',
    '<br />',
    '{',
    '}',
    'import a',
    'export ',
    '"',
    '=',
    '&amp;',
    '\\',
    'https://a.example',
    ':',
    '\t',
    '\u00e9',
    '\ud83d\ude00',
    '\ud800',
    '\u202e',
    '~~',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const { refusals } = parseMdx(text);
      const lines = text.split('\n').length;
      for (const { line } of refusals) expect(line >= 1 && line <= lines).toBe(true);
    }),
    { numRuns: 500 },
  );
});
