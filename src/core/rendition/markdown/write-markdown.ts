import { chartTable } from '../../chart/chart-table.ts';
import { creditMarkdown } from '../../credit/credit-markdown.ts';
import type { Block, BlockOf, Document, Inline } from '../../document/document.ts';
import { paths } from '../../newsroom/urls.ts';
import { assertNever } from '../../text/assert-never.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import type { Story } from '../story.ts';
import { escapeMarkdown, markdownAddress, markdownCode } from './escape-markdown.ts';

/** Writes a text of a story (its body, a bio) as GitHub Flavored Markdown 0.29: its blocks, then its footnotes. */
export function writeMarkdown(document: Document, story: Story): string {
  const notes = document.footnotes.map(
    ({ id, blocks }) => `[^${id}]: ${indent(writeBlocks(blocks, story), '    ').trimStart()}`,
  );
  return [writeBlocks(document.blocks, story), ...notes].filter(Boolean).join('\n\n');
}

const writeBlocks = (blocks: readonly Block[], story: Story): string =>
  blocks
    .map((block) => writeBlock(block, story))
    .filter(Boolean)
    .join('\n\n');

function writeBlock(block: Block, story: Story): string {
  switch (block.kind) {
    case 'paragraph':
      return writeLine(block.content, story);
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeLine(block.content, story)}`;
    case 'list':
      return writeList(block, story);
    case 'quote':
      return quoted([writeBlocks(block.blocks, story), byline(block.by)]);
    case 'pull-quote':
      return quoted([writeLine(block.content, story), byline(block.by)]);
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
      return `[${escapeMarkdown(block.title)}](${markdownAddress(block.url)})${block.description.length > 0 ? `: ${writeLine(block.description, story)}` : ''}`;
    case 'divider':
      // Three hyphens at the top of a file would begin front matter.
      return '***';
    default:
      return assertNever(block);
  }
}

function writeList({ ordered, start, items }: BlockOf<'list'>, story: Story): string {
  return items
    .map((item, index) => {
      const marker = ordered ? `${start + index}. ` : '- ';
      return marker + indent(writeBlocks(item, story), ' '.repeat(marker.length)).trimStart();
    })
    .join(items.some((item) => item.length > 1) ? '\n\n' : '\n');
}

function writeFigure({ media, caption }: BlockOf<'figure'>, story: Story): string {
  return markdownFigure(story, media, caption.length > 0 ? writeLine(caption, story) : null);
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
  const drawing = entry.chart
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

function writeTable({ caption, align, head, rows }: BlockOf<'table'>, story: Story): string {
  const cells = (row: readonly (readonly Inline[])[]): string =>
    `| ${row.map((cell) => writeLine(cell.map(guardBars), story).replaceAll('\n', ' ')).join(' | ')} |`;
  const rule = `| ${head.map((_, column) => RULES[align[column] ?? 'none']).join(' | ')} |`;
  const table = [cells(head), rule, ...rows.map(cells)].join('\n');
  return caption === null ? table : `**${escapeMarkdown(caption)}**\n\n${table}`;
}

/** A bar in code would end its cell; in tables alone GFM lets it be escaped there. */
function guardBars(inline: Inline): Inline {
  if (inline.kind === 'code') return { ...inline, text: inline.text.replaceAll('|', '\\|') };
  return 'content' in inline ? { ...inline, content: inline.content.map(guardBars) } : inline;
}

const RULES = { start: ':--', center: ':-:', end: '--:', none: '---' } as const;

function writeCode({ language, text }: BlockOf<'code'>): string {
  const fence = '`'.repeat(
    Math.max(3, 1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))),
  );
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

function writeClaimLabel(block: BlockOf<'claim'>): string {
  const source = block.source === null ? '' : ` ([source](${markdownAddress(block.source)}))`;
  return `**${escapeMarkdown(claimLabel(block))}**${source}`;
}

/** One line of text; nothing in it can start a block. */
const writeLine = (line: readonly Inline[], story: Story): string =>
  escapeStart(
    line
      .map((inline) => writeInline(inline, story))
      .join('')
      .trim(),
  );

/** A line may begin with an element whose text looks like a list or heading mark: `*1.* x` is safe, `1` + `. x` is not. */
const escapeStart = (line: string): string =>
  line.replace(/^([-+#=])(?=\s|[-=#]|$)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

function writeInline(inline: Inline, story: Story): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkdown(inline.text);
    case 'emphasis':
      return wrapped('*', inline.content, story);
    case 'strong':
      return wrapped('**', inline.content, story);
    case 'sub':
    case 'sup':
      return `<${inline.kind}>${inner(inline.content, story)}</${inline.kind}>`;
    case 'link':
      return `[${inner(inline.content, story)}](${markdownAddress(story.link(inline.url))})`;
    case 'code':
      return markdownCode(inline.text);
    case 'term':
      return inner(inline.content, story);
    case 'footnote-reference':
      return `[^${inline.footnote}]`;
    case 'line-break':
      return '\\\n';
    default:
      return assertNever(inline);
  }
}

const inner = (line: readonly Inline[], story: Story): string =>
  line.map((inline) => writeInline(inline, story)).join('');

/** Emphasis marks must touch their words, so spaces at the ends move outside. */
function wrapped(mark: string, line: readonly Inline[], story: Story): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner(line, story)) ?? [];
  return words === '' ? before + after : before + mark + words + mark + after;
}

const byline = (by: string | null): string => (by === null ? '' : `— ${escapeMarkdown(by)}`);

const quoted = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
