import type { Block, BlockOf, Document, Inline } from '../document/document.ts';
import {
  indent,
  joinBlocks,
  type LineStyle,
  quoteLines,
  writeCode,
  writeHeading,
  writeLine,
  writeList,
  writeRows,
} from '../rendition/markdown/markdown-parts.ts';
import { assertNever } from '../text/assert-never.ts';

/** How much of the markup is kept: where marks inside words cannot be written, the words go before the marks. */
export type MdxStyle = Pick<LineStyle, 'keepsEmphasis'>;

/** Writes a story's text as MDX that `core/mdx` reads back as the same words: nothing of it is code. */
export function writeMdx(document: Document, { keepsEmphasis }: MdxStyle): string {
  const style: LineStyle = { link: (url) => url, lineBreak: '<br />', keepsEmphasis };
  const notes = document.footnotes.map(
    ({ id, blocks }) => `[^${id}]: ${indent(writeBlocks(blocks, style), '    ').trimStart()}`,
  );
  return [writeBlocks(document.blocks, style), ...notes].filter(Boolean).join('\n\n');
}

const writeBlocks = (blocks: readonly Block[], style: LineStyle): string =>
  joinBlocks(blocks, (block, hasOtherMark) => writeBlock(block, style, hasOtherMark));

function writeBlock(block: Block, style: LineStyle, hasOtherMark: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return writeText(block.content, style);
    case 'heading':
      return writeHeading(block, style);
    case 'list':
      return writeList(block, (blocks) => writeBlocks(blocks, style), hasOtherMark);
    case 'quote':
      return block.by === null
        ? quoteLines(writeBlocks(block.blocks, style))
        : inElement('Quote', { by: block.by }, writeBlocks(block.blocks, style));
    case 'pull-quote':
      return inElement('PullQuote', { by: block.by }, writeText(block.content, style));
    case 'table':
      return writeTable(block, style);
    case 'code':
      return writeCode(block);
    case 'note':
      return inElement('Note', { title: block.title }, writeBlocks(block.blocks, style));
    case 'claim':
      return inElement(
        'Claim',
        { status: block.status, source: block.source, by: block.by },
        writeBlocks(block.blocks, style),
      );
    case 'embed':
      return `<Embed${attributes({ url: block.url, title: block.title })} />`;
    case 'divider':
      return '***';
    case 'figure':
    case 'chart':
    case 'audio':
      // What has a license and a file of its own does not come with a text.
      return '';
    default:
      return assertNever(block);
  }
}

function writeTable(block: BlockOf<'table'>, style: LineStyle): string {
  const table = writeRows(block, style);
  return block.caption === null ? table : inElement('Table', { caption: block.caption }, table);
}

/** An element on lines of its own, as MDX wants it, with what it holds between empty lines. */
const inElement = (name: string, given: Readonly<Record<string, string | null>>, content: string): string =>
  `<${name}${attributes(given)}>\n\n${content}\n\n</${name}>`;

const attributes = (given: Readonly<Record<string, string | null>>): string =>
  Object.entries(given)
    .map(([name, value]) =>
      value === null ? '' : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');

/** A line of text, nothing of which is taken for an import. */
const writeText = (line: readonly Inline[], style: LineStyle): string =>
  writeLine(line, style).replace(/^(?=import\b|export\b)[ie]/, (letter) => `&#${letter.charCodeAt(0)};`);
