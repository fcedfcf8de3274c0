import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { BlockOf, ColumnAlign } from '../../document/document.ts';
import { type Place, paragraph } from './paragraph.ts';
import type { StyleId } from './styles.ts';
import { textRuns, writeInlines } from './write-inlines.ts';
import type { Writing } from './writing.ts';

/** A table whose cells are written. */
interface WrittenTable {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly align: readonly ColumnAlign[];
}

type Cell = readonly ParagraphChild[];

/** A table below its caption, with a head that is repeated on every page. */
export function writeTable(block: BlockOf<'table'>, writing: Writing, place: Place): readonly FileChild[] {
  const { caption } = block;
  const cells = (row: BlockOf<'table'>['head']): readonly Cell[] =>
    row.map((cell) => writeInlines(cell, writing));
  const title = caption === null ? [] : [tableCaption(caption, writing, place)];
  const table = { head: cells(block.head), rows: block.rows.map(cells), align: block.align };
  return [...title, ...drawTable(table, writing, place)];
}

export const tableCaption = (caption: string, writing: Writing, { indent }: Place): FileChild =>
  paragraph(textRuns(caption, writing), { style: 'Caption', indent }, writing);

/** The grid itself; in parts where it has more columns than Word can open. */
export function drawTable(table: WrittenTable, writing: Writing, place: Place): readonly FileChild[] {
  const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
  const starts = Array.from({ length: Math.ceil(columns / MOST_COLUMNS) }, (_, part) => part * MOST_COLUMNS);
  return starts.flatMap((start) => {
    const from = (row: readonly Cell[]): readonly Cell[] =>
      Array.from(
        { length: Math.min(columns - start, MOST_COLUMNS) },
        (_, column) => row[start + column] ?? [],
      );
    const part = { head: from(table.head), rows: table.rows.map(from), align: table.align.slice(start) };
    return [drawPart(part, writing, place), paragraph([], { style: 'AfterTable', indent: 0 }, writing)];
  });
}

/** A limit of Word itself, which calls a file broken that goes beyond it. */
const MOST_COLUMNS = 63;

function drawPart({ head, rows, align }: WrittenTable, writing: Writing, { indent }: Place): Table {
  const row = (cells: readonly Cell[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, column) =>
        drawCell(cell, styleOf(isHead, cells.length), align[column] ?? null, writing),
      ),
    });
  return new Table({
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.AUTOFIT,
    borders: BORDERS,
    margins: CELL_MARGINS,
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    ...(writing.isRightToLeft && { visuallyRightToLeft: true }),
  });
}

function drawCell(cell: Cell, style: StyleId, align: ColumnAlign, writing: Writing): TableCell {
  const side = align === null ? {} : { alignment: sideOf(align, writing) };
  return new TableCell({ children: [paragraph(cell, { style, indent: 0 }, writing, side)] });
}

function styleOf(isHead: boolean, columns: number): StyleId {
  if (columns > MOST_IN_FULL_SIZE) return isHead ? 'WideTableHead' : 'WideTableCell';
  return isHead ? 'TableHead' : 'TableCell';
}

const MOST_IN_FULL_SIZE = 8;

/** docx keeps to the side of the page that is named, whichever way the text runs. */
function sideOf(align: NonNullable<ColumnAlign>, { isRightToLeft }: Writing) {
  if (align === 'center') return AlignmentType.CENTER;
  return (align === 'start') === isRightToLeft ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
} as const;

const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 } as const;
