import { chartTable } from '../../chart/chart-table.ts';
import { creditText } from '../../credit/credit-text.ts';
import type { Block, BlockOf, Inline } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import type { Story } from '../story.ts';
import type { LinkList } from './link-list.ts';
import { textTable } from './text-table.ts';

/** What a text is written from, and where its links are collected. */
export interface TextWriting {
  readonly story: Story;
  readonly links: LinkList;
}

/** Writes blocks as plain text: a paragraph is one line, an empty line parts two; nothing is wrapped. */
export const writeTextBlocks = (blocks: readonly Block[], writing: TextWriting): string =>
  blocks
    .map((block) => writeBlock(block, writing))
    .filter(Boolean)
    .join('\n\n');

function writeBlock(block: Block, writing: TextWriting): string {
  switch (block.kind) {
    case 'paragraph':
      return writeTextLine(block.content, writing);
    case 'heading':
      // One more empty line than between paragraphs is what a heading looks like in plain text.
      return `\n${writeTextLine(block.content, writing)}`;
    case 'list':
      return block.items
        .map((item, index) =>
          marked(block.ordered ? `${block.start + index}. ` : '- ', writeTextBlocks(item, writing)),
        )
        .join('\n');
    case 'quote':
      return indented([writeTextBlocks(block.blocks, writing), byline(block.by)]);
    case 'pull-quote':
      return indented([writeTextLine(block.content, writing), byline(block.by)]);
    case 'figure':
      return '';
    case 'chart':
      return writeChart(block.dataset, writing);
    case 'table': {
      const line = (cell: readonly Inline[]): string => writeTextLine(cell, writing).replaceAll('\n', ' ');
      const table = textTable(
        block.head.map(line),
        block.rows.map((row) => row.map(line)),
      );
      return [block.caption, table].filter(Boolean).join('\n\n');
    }
    case 'code':
      return indented([block.text]);
    case 'note':
      return indented([block.title ?? '', writeTextBlocks(block.blocks, writing)]);
    case 'claim': {
      const source = block.source === null ? '' : ` [${writing.links.numberOf(block.source)}]`;
      return indented([`${claimLabel(block)}${source}:`, writeTextBlocks(block.blocks, writing)]);
    }
    case 'audio':
      return writeAudio(block, writing);
    case 'embed': {
      const description =
        block.description.length > 0 ? `: ${writeTextLine(block.description, writing)}` : '';
      return `${block.title} [${writing.links.numberOf(block.url)}]${description}`;
    }
    case 'divider':
      return '* * *';
    default:
      return assertNever(block);
  }
}

/** One line of text; every link is followed by its number in the list at the end. */
const writeTextLine = (line: readonly Inline[], writing: TextWriting): string =>
  line
    .map((inline) => writeInline(inline, writing))
    .join('')
    .trim();

function writeInline(inline: Inline, writing: TextWriting): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'emphasis':
    case 'strong':
    case 'sub':
    case 'term':
      return inline.content.map((part) => writeInline(part, writing)).join('');
    case 'sup':
      return raised(inline.content.map((part) => writeInline(part, writing)).join(''));
    case 'link': {
      const words = inline.content.map((part) => writeInline(part, writing)).join('');
      return `${words} [${writing.links.numberOf(writing.story.link(inline.url))}]`;
    }
    case 'footnote-reference': {
      const number = writing.story.body.footnotes.findIndex(({ id }) => id === inline.footnote) + 1;
      return ` [note ${number}]`;
    }
    case 'line-break':
      return '\n';
    default:
      return assertNever(inline);
  }
}

/** Powers of numbers and units keep their height, since 10⁶ is not 106. */
const raised = (text: string): string =>
  /^[-−+]?\d+$/.test(text)
    ? text.replace('−', '-').replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt('0123456789+-'.indexOf(sign)))
    : text;

function writeAudio(block: BlockOf<'audio'>, { story, links }: TextWriting): string {
  const { entry, work, credit } = story.media(block.media);
  return `${listenWords(block, entry)} [${links.numberOf(work.url)}]\n${creditText(credit)}`;
}

function writeChart(id: string, { story, links }: TextWriting): string {
  const { entry, work, credit } = story.dataset(id);
  const { head, rows } = chartTable(entry);
  const table = textTable(
    head.map(({ label }) => label),
    rows,
  );
  const source = `Source: ${entry.source.title} [${links.numberOf(entry.source.url)}]; figures as CSV [${links.numberOf(work.url)}]. ${creditText(credit)}`;
  return [`${entry.title} (${entry.unit})`, table, entry.summary, entry.note ?? '', source]
    .filter(Boolean)
    .join('\n\n');
}

const byline = (by: string | null): string => (by === null ? '' : `— ${by}`);

const indented = (parts: readonly string[]): string => indent(parts.filter(Boolean).join('\n\n'), '    ');

const marked = (marker: string, text: string): string =>
  marker + indent(text, ' '.repeat(marker.length)).trimStart();

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');
