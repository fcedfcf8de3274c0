import { assertNever } from '../text/assert-never.ts';
import type { Block, Document, Inline } from './document.ts';

/** Every block of a story in reading order, the nested ones after the one that holds them, footnotes last. */
export function* everyBlock(document: Document): Generator<Block> {
  yield* blocksWithin(document.blocks);
  for (const footnote of document.footnotes) yield* blocksWithin(footnote.blocks);
}

/** Every inline of a story in reading order, the nested ones after the one that holds them. */
export function* everyInline(document: Document): Generator<Inline> {
  for (const block of everyBlock(document)) {
    for (const line of linesOf(block)) yield* inlinesWithin(line);
  }
}

/** The blocks directly inside a block. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat();
    case 'quote':
    case 'note':
    case 'claim':
      return block.blocks;
    default:
      return [];
  }
}

/** The lines of text a block itself carries, without those of the blocks inside it. */
function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
      return [block.content];
    case 'figure':
      return [block.caption];
    case 'embed':
      return [block.description];
    case 'table':
      return [block.head, ...block.rows].flat();
    default:
      return [];
  }
}

/** The words of a line as a reader sees them: no markup, no footnote numbers, a line break as a space. */
export function plainText(line: readonly Inline[]): string {
  return line.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'emphasis':
    case 'strong':
    case 'sub':
    case 'sup':
    case 'link':
    case 'term':
      return plainText(inline.content);
    case 'footnote-reference':
      return '';
    case 'line-break':
      return ' ';
    default:
      return assertNever(inline);
  }
}

function* blocksWithin(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* blocksWithin(childBlocks(block));
  }
}

function* inlinesWithin(line: readonly Inline[]): Generator<Inline> {
  for (const inline of line) {
    yield inline;
    if ('content' in inline) yield* inlinesWithin(inline.content);
  }
}
