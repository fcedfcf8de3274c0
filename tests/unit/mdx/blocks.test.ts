import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../src/core/document/document.ts';
import { COMPONENT_NAMES, type ComponentName } from '../../../src/core/mdx/components.ts';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';
import { aParagraph, words } from '../../support/builders-document.ts';

/** The blocks of a text in which nothing is refused. */
function blocksOf(text: string): readonly Block[] {
  const { document, refusals } = parseMdx(text);
  expect(refusals).toEqual([]);
  return document.blocks;
}

const heading = (level: 2 | 3 | 4, text: string, id: string): Block => ({
  kind: 'heading',
  level,
  id,
  content: [words(text)],
});

describe('every kind of block', () => {
  const written: { readonly [Kind in BlockKind]: readonly (readonly [string, Block | readonly Block[]])[] } =
    {
      paragraph: [
        ['One line\nor two.', aParagraph('One line or two.')],
        ['One.\n\nTwo.', [aParagraph('One.'), aParagraph('Two.')]],
      ],
      heading: [
        ['## Two words', heading(2, 'Two words', 'two-words')],
        [
          '## Eins\n\n### Drei Wörter hier\n\n#### 水と電力\n\n## Two',
          [
            heading(2, 'Eins', 'eins'),
            heading(3, 'Drei Wörter hier', 'drei-worter-hier'),
            heading(4, '水と電力', '水と電力'),
            heading(2, 'Two', 'two'),
          ],
        ],
      ],
      list: [
        [
          '- one\n- two\n\n  and more',
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [[aParagraph('one')], [aParagraph('two'), aParagraph('and more')]],
          },
        ],
        [
          '3. three\n4. four',
          { kind: 'list', ordered: true, start: 3, items: [[aParagraph('three')], [aParagraph('four')]] },
        ],
        [
          '- one\n  - deep',
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: [
              [aParagraph('one'), { kind: 'list', ordered: false, start: 1, items: [[aParagraph('deep')]] }],
            ],
          },
        ],
      ],
      quote: [
        ['> Said.', { kind: 'quote', by: null, blocks: [aParagraph('Said.')] }],
        [
          '<Quote by="The board">\n\nSaid.\n\n- Twice.\n\n</Quote>',
          {
            kind: 'quote',
            by: 'The board',
            blocks: [
              aParagraph('Said.'),
              { kind: 'list', ordered: false, start: 1, items: [[aParagraph('Twice.')]] },
            ],
          },
        ],
      ],
      'pull-quote': [
        [
          '<PullQuote>It *fell*.</PullQuote>',
          {
            kind: 'pull-quote',
            by: null,
            content: [words('It '), { kind: 'emphasis', content: [words('fell')] }, words('.')],
          },
        ],
        [
          '<PullQuote by="Ana">\n\nIt fell.\n\nBy half.\n\n</PullQuote>',
          { kind: 'pull-quote', by: 'Ana', content: [words('It fell.'), words(' '), words('By half.')] },
        ],
      ],
      figure: [
        ['<Figure media="river" />', { kind: 'figure', media: 'river', caption: [] }],
        [
          '<Figure media="river" caption="In May" />',
          { kind: 'figure', media: 'river', caption: [words('In May')] },
        ],
        [
          '<Figure media="river">In **May**</Figure>',
          {
            kind: 'figure',
            media: 'river',
            caption: [words('In '), { kind: 'strong', content: [words('May')] }],
          },
        ],
      ],
      chart: [['<Chart data="flow" />', { kind: 'chart', dataset: 'flow' }]],
      table: [
        [
          '| A | B | C | D |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 |',
          {
            kind: 'table',
            caption: null,
            align: ['start', 'center', 'end', null],
            head: [[words('A')], [words('B')], [words('C')], [words('D')]],
            rows: [[[words('1')], [words('2')], [words('3')], []]],
          },
        ],
        [
          '<Table caption="By year">\n\n| A |\n| --- |\n| 1 |\n\n</Table>',
          { kind: 'table', caption: 'By year', align: [null], head: [[words('A')]], rows: [[[words('1')]]] },
        ],
      ],
      code: [
        ['```csv\na,{b}\n<c>\n```', { kind: 'code', language: 'csv', text: 'a,{b}\n<c>' }],
        ['~~~\nimport x\n~~~', { kind: 'code', language: null, text: 'import x' }],
      ],
      note: [
        ['<Note>One line</Note>', { kind: 'note', title: null, blocks: [aParagraph('One line')] }],
        [
          '<Note title="How we did this">\n\nWe read.\n\n</Note>',
          { kind: 'note', title: 'How we did this', blocks: [aParagraph('We read.')] },
        ],
      ],
      claim: [
        [
          '<Claim status="disputed">It is so.</Claim>',
          {
            kind: 'claim',
            id: 'claim',
            status: 'disputed',
            source: null,
            by: null,
            organization: null,
            blocks: [aParagraph('It is so.')],
          },
        ],
        [
          '<Claim status="verified" source="https://a.example/" by="A" organization="a">\n\nIt is so.\n\n</Claim>',
          {
            kind: 'claim',
            id: 'claim',
            status: 'verified',
            source: 'https://a.example/',
            by: 'A',
            organization: 'a',
            blocks: [aParagraph('It is so.')],
          },
        ],
      ],
      audio: [
        ['<Audio media="talk" title="The talk" />', { kind: 'audio', media: 'talk', title: 'The talk' }],
      ],
      embed: [
        [
          '<Embed url="https://map.example/" title="A map" />',
          { kind: 'embed', url: 'https://map.example/', title: 'A map', description: [] },
        ],
        [
          '<Embed url="https://map.example/" title="A map">All of it.</Embed>',
          { kind: 'embed', url: 'https://map.example/', title: 'A map', description: [words('All of it.')] },
        ],
      ],
      divider: [
        ['---', { kind: 'divider' }],
        ['***', { kind: 'divider' }],
      ],
    };

  test.each(
    Object.entries(written).flatMap(([kind, cases]) =>
      cases.map(([text, blocks]) => [kind, text, blocks] as const),
    ),
  )('a %s is read from %j', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual([blocks].flat());
  });
});

describe('components', () => {
  test.each([
    ['on one line', '<Note title="T">Words</Note>'],
    ['on lines of their own', '<Note title="T">\n\nWords\n\n</Note>'],
    ['without empty lines', '<Note title="T">\nWords\n</Note>'],
    ['with white space in an attribute', '<Note title="  T\n ">\nWords\n</Note>'],
    ['with single quotes', "<Note title='T'>Words</Note>"],
    ['with an entity in an attribute', '<Note title="&#84;">Words</Note>'],
  ])('are the same %s', (_, text) => {
    expect(blocksOf(text)).toEqual([{ kind: 'note', title: 'T', blocks: [aParagraph('Words')] }]);
  });

  test('hold other blocks, and components inside them', () => {
    expect(blocksOf('<Claim status="reported">\n\n<Note>\n\n- a\n\n</Note>\n\n</Claim>')).toEqual([
      {
        kind: 'claim',
        id: 'claim',
        status: 'reported',
        source: null,
        by: null,
        organization: null,
        blocks: [
          {
            kind: 'note',
            title: null,
            blocks: [{ kind: 'list', ordered: false, start: 1, items: [[aParagraph('a')]] }],
          },
        ],
      },
    ]);
  });

  test('a term alone on its line is a paragraph', () => {
    expect(blocksOf('<Term id="weir">weir</Term>')).toEqual([
      aParagraph({ kind: 'term', term: 'weir', content: [words('weir')] }),
    ]);
  });

  test('each is refused with its name when something it needs is missing, except those that need nothing', () => {
    const needs: Readonly<Record<ComponentName, readonly string[]>> = {
      Audio: ['media', 'title'],
      Chart: ['data'],
      Claim: ['status'],
      Embed: ['url', 'title'],
      Figure: ['media'],
      Note: [],
      PullQuote: [],
      Quote: [],
      Table: ['caption'],
      Term: [],
    };
    for (const name of COMPONENT_NAMES) {
      const missing = parseMdx(`<${name}>x</${name}>`).refusals.flatMap((refusal) =>
        refusal.code === 'missing-attribute' ? [refusal.attribute] : [],
      );
      expect([name, missing]).toEqual([name, needs[name]]);
    }
  });
});
