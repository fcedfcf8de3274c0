import fc from 'fast-check';
import type { Block, Document, Inline } from '../../src/core/document/document.ts';

/** Words as they come in, with every character that some format could read as markup. */
const words = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'report',
          'figures',
          'Wasser',
          'énergie',
          'שלום',
          '電力',
          '3.5',
          '2026.',
          '1)',
          '+4',
          '-',
          '#1',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '*a*',
          '_b_',
          '[c](d)',
          '<b>',
          '&amp;',
          '`x`',
          '~~y~~',
          '{z}',
          '|',
          '\\',
          '![i](j)',
          '[^1]',
          '$p$',
          '=',
          '---',
          '>q',
        ),
      },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim() || 'x');

const text: fc.Arbitrary<Inline> = words.map((value) => ({ kind: 'text', text: value }));

/** A line of text parts and marked parts in turn, parted by spaces as a writer parts them. */
const line: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      text,
      fc.record({ kind: fc.constantFrom('emphasis' as const, 'strong' as const), content: fc.tuple(text) }),
      fc.record({ kind: fc.constantFrom('sub' as const, 'sup' as const), content: fc.tuple(text) }),
      fc.record({
        kind: fc.constant('link' as const),
        url: fc.webUrl({ withQueryParameters: true }),
        content: fc.tuple(text),
      }),
      words.map((value): Inline => ({ kind: 'code', text: value })),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.flatMap((part, index): Inline[] => (index === 0 ? [part] : [{ kind: 'text', text: ' ' }, part])),
  );

const paragraph: fc.Arbitrary<Block> = line.map((content) => ({ kind: 'paragraph', content }));

const leaf: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2, 3, 4),
    id: fc.constant('h'),
    content: line,
  }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('pull-quote' as const), content: line, by: fc.constant(null) }),
  fc.constant<Block>({ kind: 'divider' }),
  fc.tuple(line, line, line, line).map(
    ([a, b, c, d]): Block => ({
      kind: 'table',
      caption: null,
      align: [null, 'end'],
      head: [a, b],
      rows: [[c, d]],
    }),
  ),
);

const nested: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    start: fc.constant(1),
    items: fc.array(fc.tuple(paragraph), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    by: fc.constant(null),
    blocks: fc.array(leaf, { minLength: 1, maxLength: 2 }),
  }),
);

/** A story's text of blocks whose words every format must carry. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .array(fc.oneof({ weight: 3, arbitrary: leaf }, nested), { minLength: 1, maxLength: 5 })
  .map((blocks) => ({ blocks, footnotes: [] }));
