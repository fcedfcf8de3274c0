import type { Block, HeadingLevel } from '../document/document.ts';

/** The blocks with no step left out between headings: other sites choose levels by their looks. */
export function withoutSteps(blocks: readonly Block[]): readonly Block[] {
  let before = 1;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(block.level, before + 1) as HeadingLevel;
    before = level;
    return { ...block, level };
  });
}
