import { chartTable } from '../../chart/chart-table.ts';
import { creditMarkdown } from '../../credit/credit-markdown.ts';
import type { Block, BlockOf, Document } from '../../document/document.ts';
import { paths } from '../../newsroom/urls.ts';
import { assertNever } from '../../text/assert-never.ts';
import { isDrawn } from '../letters.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import type { Story } from '../story.ts';
import { escapeMarkdown, markdownAddress } from './escape-markdown.ts';
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
} from './markdown-parts.ts';

/** Writes a text of a story (its body, a bio) as GitHub Flavored Markdown 0.29: its blocks, then its footnotes. */
export function writeMarkdown(document: Document, story: Story): string {
  const notes = document.footnotes.map(
    ({ id, blocks }) => `[^${id}]: ${indent(writeBlocks(blocks, story), '    ').trimStart()}`,
  );
  return [writeBlocks(document.blocks, story), ...notes].filter(Boolean).join('\n\n');
}

const writeBlocks = (blocks: readonly Block[], story: Story): string =>
  joinBlocks(blocks, (block, hasOtherMark) => writeBlock(block, story, hasOtherMark));

function writeBlock(block: Block, story: Story, hasOtherMark: boolean): string {
  switch (block.kind) {
    case 'paragraph':
      return writeLine(block.content, styleOf(story));
    case 'heading':
      return writeHeading(block, styleOf(story));
    case 'list':
      return writeList(block, (blocks) => writeBlocks(blocks, story), hasOtherMark);
    case 'quote':
      return quoted([writeBlocks(block.blocks, story), byline(block.by)]);
    case 'pull-quote':
      return quoted([writeLine(block.content, styleOf(story)), byline(block.by)]);
    case 'figure':
      return writeFigure(block, story);
    case 'chart':
      return writeChart(block.dataset, story);
    case 'table':
      return writeTable(block, story);
    case 'code':
      return writeCode(block);
    case 'note':
      return quoted([
        block.title === null ? '' : `**${escapeMarkdown(block.title)}**`,
        writeBlocks(block.blocks, story),
      ]);
    case 'claim':
      return quoted([writeClaimLabel(block), writeBlocks(block.blocks, story)]);
    case 'audio':
      return writeAudio(block, story);
    case 'embed':
      return `[${escapeMarkdown(block.title)}](${markdownAddress(block.url)})${block.description.length > 0 ? `: ${writeLine(block.description, styleOf(story))}` : ''}`;
    case 'divider':
      // Three hyphens at the top of a file would begin front matter.
      return '***';
    default:
      return assertNever(block);
  }
}

function writeFigure({ media, caption }: BlockOf<'figure'>, story: Story): string {
  return markdownFigure(story, media, caption.length > 0 ? writeLine(caption, styleOf(story)) : null);
}

/** An image with its caption and its own credit; nothing where its license keeps it from traveling. */
export function markdownFigure(story: Story, id: string, caption: string | null): string {
  const { entry, work, credit, mayTravel } = story.media(id);
  if (!mayTravel || entry.content.kind !== 'image') return '';
  const words = caption ?? escapeMarkdown(entry.caption ?? '');
  return `![${escapeMarkdown(entry.alt)}](${markdownAddress(work.url)})\n\n${words} ${creditMarkdown(credit)}`.trim();
}

function writeAudio(block: BlockOf<'audio'>, story: Story): string {
  const { entry, work, credit } = story.media(block.media);
  const words = escapeMarkdown(listenWords(block, entry));
  return `[${words}](${markdownAddress(work.url)})\n\n${creditMarkdown(credit)}`;
}

function writeChart(id: string, story: Story): string {
  const { entry, work, credit } = story.dataset(id);
  const { head, rows } = chartTable(entry);
  const cells = (row: readonly string[]): string => `| ${row.map(escapeMarkdown).join(' | ')} |`;
  const table = [
    cells(head.map(({ label }) => label)),
    `| ${head.map(({ isNumber }) => (isNumber ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(cells),
  ];
  const drawing = isDrawn(entry)
    ? `![${escapeMarkdown(`${entry.title}. ${entry.summary}`)}](${markdownAddress(story.link(paths.drawing(id, 'png')))})`
    : '';
  const source = `Source: [${escapeMarkdown(entry.source.title)}](${markdownAddress(entry.source.url)}); [figures as CSV](${markdownAddress(work.url)}). ${creditMarkdown(credit)}`;
  const title = `**${escapeMarkdown(`${entry.title} (${entry.unit})`)}**`;
  return [
    title,
    drawing,
    table.join('\n'),
    escapeMarkdown(entry.summary),
    escapeMarkdown(entry.note ?? ''),
    source,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function writeTable(block: BlockOf<'table'>, story: Story): string {
  const table = writeRows(block, styleOf(story));
  return block.caption === null ? table : `**${escapeMarkdown(block.caption)}**\n\n${table}`;
}

function writeClaimLabel(block: BlockOf<'claim'>): string {
  const source = block.source === null ? '' : ` ([source](${markdownAddress(block.source)}))`;
  return `**${escapeMarkdown(claimLabel(block))}**${source}`;
}

const styleOf = (story: Story): LineStyle => ({
  link: story.link,
  lineBreak: '\\\n',
  keepsEmphasis: true,
});

const byline = (by: string | null): string => (by === null ? '' : `— ${escapeMarkdown(by)}`);

const quoted = (parts: readonly string[]): string => quoteLines(parts.filter(Boolean).join('\n\n'));
