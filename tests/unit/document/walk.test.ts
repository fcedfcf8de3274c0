import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/core/document/document.ts';
import { childBlocks, everyBlock, everyInline, plainText } from '../../../src/core/document/walk.ts';
import { aDocument, aParagraph, EVERY_BLOCK, EVERY_INLINE, words } from '../../support/builders-document.ts';

const EVERYTHING: Document = {
  blocks: [...Object.values(EVERY_BLOCK), aParagraph(...Object.values(EVERY_INLINE))],
  footnotes: [
    { id: 'why', blocks: [aParagraph('note one')] },
    { id: 'where', blocks: [{ kind: 'list', ordered: false, start: 1, items: [[aParagraph('note two')]] }] },
  ],
};

/** Every object of a kind anywhere in a tree, found without knowing how the tree is built. */
function everyNode(tree: unknown): readonly { readonly kind: string }[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(everyNode);
  return 'kind' in tree ? [tree as { kind: string }, ...inside] : inside;
}

describe('walking a story', () => {
  test.each(Object.entries(EVERY_BLOCK))('reaches everything inside a %s', (_, block) => {
    const walked = [...everyBlock(aDocument(block)), ...everyInline(aDocument(block))];
    expect(new Set(walked)).toEqual(new Set(everyNode(block)));
  });

  test('reaches every node of a story with everything in it, once', () => {
    const walked = [...everyBlock(EVERYTHING), ...everyInline(EVERYTHING)];
    expect(new Set(walked).size).toBe(walked.length);
    expect(new Set(walked)).toEqual(new Set(everyNode(EVERYTHING)));
  });

  test('goes in reading order, what holds before what is held, footnotes last', () => {
    const inner = aParagraph('inner');
    const quote: Block = { kind: 'quote', blocks: [inner], by: null };
    const after = aParagraph('after');
    const note = aParagraph('note');
    const document = { blocks: [quote, after], footnotes: [{ id: 'a', blocks: [note] }] };
    expect([...everyBlock(document)]).toEqual([quote, inner, after, note]);
    const emphasis = { kind: 'emphasis', content: [words('deep')] } as const;
    expect([...everyInline(aDocument(aParagraph('a', emphasis, 'b')))]).toEqual([
      words('a'),
      emphasis,
      words('deep'),
      words('b'),
    ]);
  });

  test('finds the blocks directly inside a block and no deeper ones', () => {
    const list = EVERY_BLOCK.list;
    const note: Block = { kind: 'note', title: null, blocks: [list] };
    expect(childBlocks(note)).toEqual([list]);
    expect(childBlocks(list)).toHaveLength(3);
  });
});

describe('the plain text of a line', () => {
  test.each([
    ['text', 'text'],
    ['emphasis', 'emphasis'],
    ['strong', 'strong'],
    ['sub', 'sub'],
    ['sup', 'sup'],
    ['link', 'link'],
    ['code', 'code'],
    ['term', 'term'],
    ['footnote-reference', ''],
    ['line-break', ' '],
  ] as const satisfies readonly (readonly [keyof typeof EVERY_INLINE, string])[])(
    'of %s is %j',
    (kind, text) => {
      expect(plainText([EVERY_INLINE[kind]])).toBe(text);
    },
  );

  test('is known for every kind of inline', () => {
    expect(plainText(Object.values(EVERY_INLINE))).toBe('textemphasisstrongsubsuplinkcodeterm ');
  });
});
