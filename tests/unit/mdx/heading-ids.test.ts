import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/document/document.ts';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';

/** The blocks of a text in which nothing is refused. */
function blocksOf(text: string): readonly Block[] {
  const { document, refusals } = parseMdx(text);
  expect(refusals).toEqual([]);
  return document.blocks;
}

describe('heading ids', () => {
  const idsOf = (text: string) =>
    blocksOf(text).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));

  test('are the words, and a number where the words come again', () => {
    expect(idsOf('## The river\n\n### The river\n\n## The *river*\n\n## The river 2')).toEqual([
      'the-river',
      'the-river-2',
      'the-river-3',
      'the-river-2-2',
    ]);
  });

  test('are never those the page has itself', () => {
    expect(
      idsOf('## Sources\n\n## Corrections\n\n## License\n\n## Notes\n\n## Contents\n\n## Sources'),
    ).toEqual(['sources-2', 'corrections-2', 'license-2', 'notes-2', 'contents-2', 'sources-3']);
  });

  test('are never those of a footnote', () => {
    expect(idsOf('## Note 1\n\n## Mention 1\n\nText[^1]\n\n[^1]: Note')).toEqual(['note-1-2', 'mention-1-2']);
  });

  test('exist where no word can be part of one', () => {
    expect(idsOf('## ?!\n\n## …')).toEqual(['section', 'section-2']);
  });

  test('are all different however many headings have the same words', () => {
    const ids = idsOf('## Same\n\n'.repeat(5_000));
    expect(new Set(ids).size).toBe(5_000);
  });
});
