import { describe, expect, test } from 'vitest';
import type { Inline, InlineKind } from '../../../src/core/document/document.ts';
import { slugify } from '../../../src/core/mdx/inlines.ts';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';
import { words } from '../../support/builders-document.ts';

/** The first line of a text in which nothing is refused. */
function lineOf(text: string): readonly Inline[] {
  const { document, refusals } = parseMdx(text);
  expect(refusals).toEqual([]);
  const [first] = document.blocks;
  return first?.kind === 'paragraph' ? first.content : [];
}

const link = (url: string, text: string): Inline => ({ kind: 'link', url, content: [words(text)] });

describe('every kind of inline', () => {
  const written: Readonly<Record<InlineKind, readonly (readonly [string, readonly Inline[]])[]>> = {
    text: [
      ['plain words', [words('plain words')]],
      ['two\nlines', [words('two lines')]],
      ['\\{ braces \\} and \\< sign', [words('{ braces } and < sign')]],
      ['5 < 6 > 4', [words('5 < 6 > 4')]],
      ['5 &lt; 6 &amp; &copy;', [words('5 < 6 & ©')]],
      ['an unclosed [bracket', [words('an unclosed [bracket')]],
      ['$5 and $6, :not: a directive', [words('$5 and $6, :not: a directive')]],
    ],
    emphasis: [
      ['*a*', [{ kind: 'emphasis', content: [words('a')] }]],
      ['_a_', [{ kind: 'emphasis', content: [words('a')] }]],
    ],
    strong: [
      ['**a**', [{ kind: 'strong', content: [words('a')] }]],
      [
        '**a *b***',
        [{ kind: 'strong', content: [words('a '), { kind: 'emphasis', content: [words('b')] }] }],
      ],
    ],
    sub: [['H<sub>2</sub>O', [words('H'), { kind: 'sub', content: [words('2')] }, words('O')]]],
    sup: [['m<sup>3</sup>', [words('m'), { kind: 'sup', content: [words('3')] }]]],
    link: [
      ['[a](https://a.example/x)', [link('https://a.example/x', 'a')]],
      ['[a](HTTP://A.example)', [link('HTTP://A.example', 'a')]],
      ['[a](mailto:desk@a.example)', [link('mailto:desk@a.example', 'a')]],
      ['[a](/topics/water/)', [link('/topics/water/', 'a')]],
      ['[a](#the-river)', [link('#the-river', 'a')]],
      ['https://a.example/x', [link('https://a.example/x', 'https://a.example/x')]],
      ['desk@a.example', [link('mailto:desk@a.example', 'desk@a.example')]],
      ['[a][b]\n\n[b]: https://a.example/', [link('https://a.example/', 'a')]],
      ['[A b]\n\n[a  B]: https://a.example/', [link('https://a.example/', 'A b')]],
      ['[a]\n\n[a]: https://one.example/\n[a]: https://two.example/', [link('https://one.example/', 'a')]],
      ['[a][b]\n\n> [b]: https://a.example/', [link('https://a.example/', 'a')]],
      ['[a](https://a.example/a_(b)?c=d&amp;e=f)', [link('https://a.example/a_(b)?c=d&e=f', 'a')]],
    ],
    code: [['`a <b> {c}`', [{ kind: 'code', text: 'a <b> {c}' }]]],
    term: [
      ['a <Term>Weir</Term>', [words('a '), { kind: 'term', term: 'weir', content: [words('Weir')] }]],
      [
        'a <Term>Own workforce</Term>',
        [words('a '), { kind: 'term', term: 'own-workforce', content: [words('Own workforce')] }],
      ],
      [
        'a <Term id="weir">low dams</Term>',
        [words('a '), { kind: 'term', term: 'weir', content: [words('low dams')] }],
      ],
    ],
    'footnote-reference': [['a[^1]\n\n[^1]: b', [words('a'), { kind: 'footnote-reference', footnote: '1' }]]],
    'line-break': [
      ['a\\\nb', [words('a'), { kind: 'line-break' }, words('b')]],
      ['a  \nb', [words('a'), { kind: 'line-break' }, words('b')]],
      ['a<br />b', [words('a'), { kind: 'line-break' }, words('b')]],
    ],
  };

  test.each(
    Object.entries(written).flatMap(([kind, cases]) =>
      cases.map(([text, inlines]) => [kind, text, inlines] as const),
    ),
  )('%s is read from %j', (_, text, inlines) => {
    expect(lineOf(text)).toEqual(inlines);
  });
});

describe('footnotes', () => {
  const footnotesOf = (text: string) => {
    const { document, refusals } = parseMdx(text);
    expect(refusals).toEqual([]);
    return document.footnotes.map(({ id, blocks }) => [
      id,
      JSON.stringify(blocks).match(/"text":"([^"]*)"/)?.[1],
    ]);
  };

  test('come in the order in which the text mentions them, however they are written', () => {
    expect(footnotesOf('One[^b] two[^a] one again[^b].\n\n[^a]: Second\n\n[^b]: First')).toEqual([
      ['b', 'First'],
      ['a', 'Second'],
    ]);
  });

  test('mentioned only in another footnote follow it', () => {
    expect(footnotesOf('One[^a].\n\n[^b]: Deep\n\n[^a]: See[^b]')).toEqual([
      ['a', 'See'],
      ['b', 'Deep'],
    ]);
  });

  test('may stand inside a component or a quote', () => {
    expect(
      footnotesOf('One[^a] two[^b].\n\n<Note>\n\nWords\n\n[^a]: In a note\n\n</Note>\n\n> [^b]: In a quote'),
    ).toEqual([
      ['a', 'In a note'],
      ['b', 'In a quote'],
    ]);
  });

  test('may hold several paragraphs', () => {
    const { document } = parseMdx('One[^a].\n\n[^a]: First\n\n    Second');
    expect(document.footnotes[0]?.blocks).toHaveLength(2);
  });

  test('are told apart without regard to case', () => {
    expect(footnotesOf('One[^Why].\n\n[^WHY]: Because')).toEqual([['why', 'Because']]);
  });
});

describe('what a text points to', () => {
  test('is collected with its line, in reading order', () => {
    const text = [
      'A [link](/topics/water/) and',
      'a <Term>weir</Term>.',
      '',
      '<Figure media="river" />',
      '',
      '<Chart data="flow" />',
      '',
      '<Audio media="talk" title="Talk" />',
      '',
      '<Claim status="verified" source="https://a.example/">x</Claim>',
    ].join('\n');
    expect(parseMdx(text).references).toEqual([
      { kind: 'link', target: '/topics/water/', line: 1 },
      { kind: 'term', target: 'weir', line: 2 },
      { kind: 'image', target: 'river', line: 4 },
      { kind: 'dataset', target: 'flow', line: 6 },
      { kind: 'audio', target: 'talk', line: 8 },
      { kind: 'link', target: 'https://a.example/', line: 10 },
    ]);
  });
});

test.each([
  ['Own workforce', 'own-workforce'],
  ['  CO₂ – what?  ', 'co2-what'],
  ['Économie d’énergie', 'economie-d-energie'],
  ['水と電力', '水と電力'],
  ['---', ''],
])('the words %j become the id %j', (given, id) => {
  expect(slugify(given)).toBe(id);
});
