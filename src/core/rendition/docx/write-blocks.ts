import { type FileChild, type ParagraphChild, TextRun } from 'docx';
import type { Block, BlockOf } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import { creditRuns } from './credit-runs.ts';
import { listItem } from './list-item.ts';
import { type Place, paragraph, STEP } from './paragraph.ts';
import type { StyleId } from './styles.ts';
import { writeChart } from './write-chart.ts';
import { writeFigure } from './write-figure.ts';
import { link, textRuns, writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';
import type { Writing } from './writing.ts';

/** Blocks of a story as paragraphs and tables of WordprocessingML (ECMA-376 part 1, transitional). */
export const writeBlocks = (blocks: readonly Block[], writing: Writing, place: Place): readonly FileChild[] =>
  blocks.flatMap((block) => writeBlock(block, writing, place));

function writeBlock(block: Block, writing: Writing, place: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(writeInlines(block.content, writing), place, writing)];
    case 'heading': {
      const { indent } = place;
      return [
        paragraph(writeInlines(block.content, writing), { style: HEADINGS[block.level], indent }, writing),
      ];
    }
    case 'list':
      return writeList(block, writing, place);
    case 'quote': {
      const inner = within(place, 'Quote');
      return [...writeBlocks(block.blocks, writing, inner), ...writeByline(block.by, writing, inner)];
    }
    case 'pull-quote': {
      const inner = within(place, 'PullQuote');
      const words = paragraph(writeInlines(block.content, writing), inner, writing);
      return [words, ...writeByline(block.by, writing, inner)];
    }
    case 'figure':
      return writeFigure(block, writing, place);
    case 'chart':
      return writeChart(block.dataset, writing, place);
    case 'table':
      return writeTable(block, writing, place);
    case 'code':
      return [writeCode(block, writing, place)];
    case 'note': {
      const inner = within(place, 'Note');
      return [...writeNoteTitle(block, writing, inner), ...writeBlocks(block.blocks, writing, inner)];
    }
    case 'claim': {
      const inner = within(place, 'Claim');
      return [writeClaimLabel(block, writing, inner), ...writeBlocks(block.blocks, writing, inner)];
    }
    case 'audio':
      return writeAudio(block, writing, place);
    case 'embed':
      return [writeEmbed(block, writing, place)];
    case 'divider':
      return [paragraph([], { style: 'Divider', indent: place.indent }, writing)];
    default:
      return assertNever(block);
  }
}

/** A link in place of the sound, with the credit and the license of the recording itself. */
function writeAudio(block: BlockOf<'audio'>, writing: Writing, place: Place): readonly FileChild[] {
  const { entry, work, credit } = writing.story.media(block.media);
  return [
    paragraph(link(listenWords(block, entry), work.url, writing), place, writing),
    paragraph(creditRuns(credit, writing), { style: 'Credit', indent: place.indent }, writing),
  ];
}

const HEADINGS = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const;

const within = (place: Place, style: StyleId): Place => ({ ...place, style, indent: place.indent + STEP });

function writeList({ ordered, start, items }: BlockOf<'list'>, writing: Writing, place: Place) {
  const { depth } = place;
  const inner = { ...place, indent: place.indent + STEP, depth: depth + 1 };
  const mark = listItem({ start: ordered ? start : null, depth, number: writing.nextList() }, inner.indent);
  return items.flatMap(([first, ...rest]) => {
    const line = first?.kind === 'paragraph' ? writeInlines(first.content, writing) : [];
    const others = first === undefined || first.kind === 'paragraph' ? rest : [first, ...rest];
    return [paragraph(line, place, writing, mark), ...writeBlocks(others, writing, inner)];
  });
}

function writeCode({ text }: BlockOf<'code'>, writing: Writing, { indent }: Place): FileChild {
  const lines = text.split(/\r?\n/).flatMap((line, index): ParagraphChild[] => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    // Code runs from left to right in every language.
    ...textRuns(line, { isRightToLeft: false }),
  ]);
  return paragraph(lines, { style: 'CodeBlock', indent }, { ...writing, isRightToLeft: false });
}

const writeNoteTitle = ({ title }: BlockOf<'note'>, writing: Writing, place: Place): readonly FileChild[] =>
  title === null
    ? []
    : [paragraph(textRuns(title, writing, { bold: true }), place, writing, { keepNext: true })];

function writeClaimLabel(block: BlockOf<'claim'>, writing: Writing, place: Place): FileChild {
  const source =
    block.source === null
      ? []
      : [...textRuns(' (', writing), ...link('source', block.source, writing), ...textRuns(')', writing)];
  const label = textRuns(claimLabel(block), writing, { bold: true });
  return paragraph([...label, ...source], place, writing, { keepNext: true });
}

function writeEmbed({ url, title, description }: BlockOf<'embed'>, writing: Writing, place: Place) {
  const words =
    description.length === 0 ? [] : [...textRuns(': ', writing), ...writeInlines(description, writing)];
  return paragraph([...link(title, url, writing), ...words], place, writing);
}

const writeByline = (by: string | null, writing: Writing, place: Place): readonly FileChild[] =>
  by === null ? [] : [paragraph(textRuns(`— ${by}`, writing), place, writing)];
