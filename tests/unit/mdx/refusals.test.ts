import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';
import type { Refusal, RefusalReason } from '../../../src/core/mdx/refusal.ts';

type Code = RefusalReason['code'];
type Case = readonly [text: string, refused: Partial<RefusalReason>];

const many = (text: string, count: number): string => text.repeat(count);

/** What is refused on line 4 of a story, below its front matter and a first paragraph; by the code of the refusal. */
const REFUSED: Readonly<Record<Code, readonly Case[]>> = {
  'code-in-content': [
    ['import fs from "node:fs"', { what: 'import', found: 'import fs from "node:fs"' }],
    ['export const a = 1', { what: 'export', found: 'export const a = 1' }],
    ['{process.exit()}', { what: 'expression', found: 'process.exit()' }],
    ['a {1 + 1} b', { what: 'expression', found: '1 + 1' }],
    ['a {/* comment */} b', { what: 'expression', found: '/* comment */' }],
    ['<Note title={secret}>x</Note>', { what: 'expression', found: 'title={…}' }],
    ['<Note {...all}>x</Note>', { what: 'expression', found: '{…}' }],
    ['[a](https://a.example/){b}', { what: 'expression', found: 'b' }],
    ['| {a} |\n| --- |', { what: 'expression', found: 'a' }],
    ['## {a}', { what: 'expression', found: 'a' }],
  ],
  'unknown-component': [
    ['<Chrat data="flow" />', { name: 'Chrat', nearest: 'Chart' }],
    ['<Script src="x" />', { name: 'Script', nearest: null }],
    ['a <Button>b</Button>', { name: 'Button', nearest: null }],
    ['<Note.Inner>x</Note.Inner>', { name: 'Note.Inner' }],
  ],
  'raw-html': [
    ['<script>alert(1)</script>', { tag: 'script' }],
    ['<img src="x" onerror="alert(1)" />', { tag: 'img' }],
    ['a <span onclick="b">c</span>', { tag: 'span' }],
    ['<div>\n\nx\n\n</div>', { tag: 'div' }],
    ['<iframe src="https://a.example/"></iframe>', { tag: 'iframe' }],
    ['<svg:script>x</svg:script>', { tag: 'svg:script' }],
    ['<>x</>', { tag: '' }],
  ],
  'markdown-image': [
    ['![A river](river.png)', { alt: 'A river', url: 'river.png' }],
    ['a ![](https://a.example/b.png) c', { alt: '', url: 'https://a.example/b.png' }],
    ['![A river][river]\n\n[river]: river.png', { alt: 'A river', url: '' }],
    ['[![A](a.png)](https://a.example/)', { alt: 'A', url: 'a.png' }],
  ],
  'unknown-attribute': [
    [
      '<Figure media="river" captoin="x" />',
      { component: 'Figure', attribute: 'captoin', nearest: 'caption' },
    ],
    ['<Note onclick="x">y</Note>', { component: 'Note', attribute: 'onclick', nearest: null }],
    ['a<br class="x" />b', { component: 'br', attribute: 'class', known: [] }],
    ['a<sub id="x">b</sub>', { component: 'sub', attribute: 'id' }],
    ['<Note constructor="x">y</Note>', { attribute: 'constructor' }],
  ],
  'missing-attribute': [
    ['<Chart />', { component: 'Chart', attribute: 'data' }],
    ['<Audio media="talk" title="  " />', { component: 'Audio', attribute: 'title' }],
    ['<Figure media />', { component: 'Figure', attribute: 'media' }],
  ],
  'bad-attribute': [
    ['<Claim status="true">x</Claim>', { component: 'Claim', attribute: 'status', value: 'true' }],
  ],
  'misplaced-component': [
    ['a <Chart data="flow" /> b', { name: 'Chart', where: 'in-line' }],
    ['| <Note>a</Note> |\n| --- |', { name: 'Note', where: 'in-line' }],
    ['<PullQuote>\n\n- a\n\n</PullQuote>', { name: 'PullQuote', where: 'content' }],
    ['<Figure media="river">\n\n## A\n\n</Figure>', { name: 'Figure', where: 'content' }],
    ['<Table caption="A">\n\nwords\n\n</Table>', { name: 'Table', where: 'content' }],
    ['<Table caption="A"></Table>', { name: 'Table', where: 'content' }],
  ],
  'unsafe-link': [
    ['[a](javascript:alert(1))', { url: 'javascript:alert(1)' }],
    ['[a](JaVaScRiPt:alert(1))', { url: 'JaVaScRiPt:alert(1)' }],
    ['[a](<java&#115;cript:alert(1)>)', { url: 'javascript:alert(1)' }],
    ['[a](data:text/html,b)', { url: 'data:text/html,b' }],
    ['[a](vbscript:b)', { url: 'vbscript:b' }],
    ['[a](file:///etc/passwd)', { url: 'file:///etc/passwd' }],
    ['[a](ftp://a.example/)', { url: 'ftp://a.example/' }],
    ['[a](//evil.example/)', { url: '//evil.example/' }],
    ['[a](/\\\\evil.example/)', { url: '/\\evil.example/' }],
    ['[a](https:evil.example)', { url: 'https:evil.example' }],
    ['[a](https://)', { url: 'https://' }],
    ['[a](<https://a.example/b c>)', { url: 'https://a.example/b c' }],
    ['[a]\n\n[a]: javascript:b', { url: 'javascript:b' }],
    ['<Claim status="verified" source="javascript:b">c</Claim>', { url: 'javascript:b' }],
    ['<Embed url="data:text/html,b" title="c" />', { url: 'data:text/html,b' }],
    ['<Embed url="/inside/" title="c" />', { url: '/inside/' }],
  ],
  'relative-link': [
    ['[a](other-story)', { url: 'other-story' }],
    ['[a](../topics/water/)', { url: '../topics/water/' }],
    ['[a](?q=b)', { url: '?q=b' }],
    ['[a](www.a.example)', { url: 'www.a.example' }],
    ['[a]()', { url: '' }],
  ],
  'heading-level': [
    ['# One', { level: 1 }],
    ['##### Five', { level: 5 }],
    ['###### Six', { level: 6 }],
    ['Underlined\n===', { level: 1 }],
  ],
  'unknown-footnote': [
    ['a[^whi]\n\nb[^why]\n\n[^why]: c', { id: 'whi', nearest: 'why' }],
    ['a[^1]', { id: '1', nearest: null }],
  ],
  'unused-footnote': [
    ['[^why]: Because', { id: 'why' }],
    ['[^why]: Because\n\n[^why]: Again\n\na[^why]', { id: 'why' }],
  ],
  'unsupported-markup': [
    ['~~gone~~', { what: 'strikethrough' }],
    ['- [x] done', { what: 'task list' }],
    ['[](https://a.example/)', { what: 'a link without words' }],
    ['##', { what: 'a heading without words' }],
    ['## \u200b', { what: 'a heading without words' }],
    ['| a |\n| - |\n| b <sub>c\n\n</sub>d', { what: 'a tag that reaches out of its table' }],
    ['| a |\n| - |\n| b | c |', { what: 'a row of 2 cells in a table of 1 columns' }],
  ],
  'control-character': [
    ['a\u0000b', { character: 'U+0000' }],
    ['a\u0008b', { character: 'U+0008' }],
    ['a\u007fb', { character: 'U+007F' }],
    ['a\u0085b', { character: 'U+0085' }],
    ['a\ufffeb', { character: 'U+FFFE' }],
    ['a\uffffb', { character: 'U+FFFF' }],
    ['a\u202eb', { character: 'U+202E' }],
    ['a\u202db', { character: 'U+202D' }],
    ['a&#x202E;b', { character: 'U+202E' }],
    ['[a](https://a.example/&#x202E;)', { character: 'U+202E' }],
    ['<Note title="&#x202E;a">b</Note>', { character: 'U+202E' }],
    ['```\na\u001bb\n```', { character: 'U+001B' }],
  ],
  'nested-too-deep': [
    [`${many('> ', 3_000)}a`, { limit: 40 }],
    [`${many('>', 3_000)}a`, { limit: 40 }],
    [`${many('- ', 3_000)}a`, { limit: 40 }],
    [`${many('1. ', 3_000)}a`, { limit: 40 }],
    [`${many('<Note>', 3_000)}\n\na\n\n${many('</Note>', 3_000)}`, { limit: 40 }],
    [`a ${many('<sub>', 3_000)}b${many('</sub>', 3_000)}`, { limit: 40 }],
    [`${many('*a **b ', 500)}c${many(' b** a*', 500)}`, { limit: 40 }],
  ],
  'too-many-marks': [
    [many('{', 20_000), { mark: '{', count: 20_000 }],
    [many('{a}', 20_000), { mark: '{', count: 20_000 }],
    [many('&amp;', 20_000), { mark: '&', count: 20_000 }],
  ],
  'malformed-mdx': [
    ['<Note>', {}],
    ['</Note>', {}],
    ['a <b', {}],
    ['a {b', {}],
    ['<!-- comment -->', {}],
    ['<https://a.example/>', {}],
    ['<Note title="a>b</Note>', {}],
  ],
};

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
