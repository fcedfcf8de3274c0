import type { Block, BlockOf, Inline } from '../../document/document.ts';
import { plainText } from '../../document/walk.ts';
import { assertNever } from '../../text/assert-never.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import { printChart } from './print-chart.ts';
import { printCredit } from './print-credit.ts';
import { printFigure } from './print-figure.ts';
import { numberedLink, printLine } from './print-inlines.ts';
import { printTable } from './print-table.ts';
import { type PrintWriting, within } from './print-writing.ts';
import { typstString, typstText } from './typst-text.ts';

/** Writes blocks as Typst markup, an empty line between two. */
export const printBlocks = (blocks: readonly Block[], writing: PrintWriting): string =>
  blocks
    .map((block) => printBlock(block, writing))
    .filter(Boolean)
    .join('\n\n');

function printBlock(block: Block, writing: PrintWriting): string {
  switch (block.kind) {
    case 'paragraph':
      return printLine(block.content, writing);
    case 'heading':
      return printHeading(block, writing);
    case 'list':
      return printList(block, writing);
    case 'quote':
      return `#quoted(${attribution(block.by)})[${printBlocks(block.blocks, within(writing))}]`;
    case 'pull-quote':
      return `#pull-quote(${attribution(block.by)})[${printLine(block.content, within(writing))}]`;
    case 'figure':
      return printFigure(block.media, captionOf(block.caption, writing), writing);
    case 'chart':
      return printChart(block.dataset, writing);
    case 'table':
      return printTableBlock(block, writing);
    case 'code':
      return `#raw(block: true, ${typstString(block.text)})`;
    case 'note':
      return `#aside[${titled(block.title)}${printBlocks(block.blocks, within(writing))}]`;
    case 'claim':
      return printClaim(block, writing);
    case 'audio':
      return printAudio(block, writing);
    case 'embed':
      return printEmbed(block, writing);
    case 'divider':
      return '#divider';
    default:
      return assertNever(block);
  }
}

/** The story's title is the title of the document, so what stands below it begins with 1; PDF/UA lets no level be skipped. */
function printHeading({ level, content }: BlockOf<'heading'>, writing: PrintWriting): string {
  const { levels } = writing;
  if (levels === null) return `#strong[${printLine(content, writing)}]`;
  const allowed = Math.min(level - 1, (levels.at(-1) ?? 0) + 1);
  levels.push(allowed);
  return `#heading(level: ${allowed})[${printLine(content, writing)}]`;
}

function printList({ ordered, start, items }: BlockOf<'list'>, writing: PrintWriting): string {
  const written = items.map((item) => `[${printBlocks(item, within(writing))}]`).join(', ');
  const isTight = items.every((item) => item.length === 1);
  return ordered
    ? `#enum(start: ${start}, tight: ${isTight}, ${written})`
    : `#list(tight: ${isTight}, ${written})`;
}

const captionOf = (caption: readonly Inline[], writing: PrintWriting): string | null =>
  caption.length === 0 ? null : printLine(caption, writing);

function printTableBlock({ caption, align, head, rows }: BlockOf<'table'>, writing: PrintWriting): string {
  const cell = (content: readonly Inline[]) => ({
    words: plainText(content),
    source: printLine(content, within(writing)),
  });
  return printTable(
    {
      caption,
      columns: head.map((_, column) => align[column] ?? 'start'),
      head: head.map((content) => ({ ...cell(content), again: printLine(content, within(writing)) })),
      rows: rows.map((row) => row.map(cell)),
    },
    writing,
  );
}

function printClaim(block: BlockOf<'claim'>, writing: PrintWriting): string {
  const source = block.source === null ? '' : `#" ("${numberedLink(block.source, '#"source"', writing)}#")"`;
  const label = `#strong[${typstText(claimLabel(block))}]${source}#parbreak()`;
  return `#claim[${label}${printBlocks(block.blocks, within(writing))}]`;
}

function printAudio(block: BlockOf<'audio'>, writing: PrintWriting): string {
  const { entry, work, credit } = writing.story.media(block.media);
  const link = numberedLink(work.url, typstText(listenWords(block, entry)), writing);
  return `#pointer[${link}]\n\n#small[${printCredit(credit)}]`;
}

function printEmbed({ url, title, description }: BlockOf<'embed'>, writing: PrintWriting): string {
  const link = numberedLink(url, typstText(title), writing);
  const words = description.length === 0 ? '' : `#": "${printLine(description, writing)}`;
  return `#pointer[${link}${words}]`;
}

const titled = (title: string | null): string =>
  title === null ? '' : `#strong[${typstText(title)}]#parbreak()`;

const attribution = (by: string | null): string => (by === null ? 'none' : `[${typstText(by)}]`);
