import type { ColumnAlign } from '../../document/document.ts';
import { chunkRows } from './chunk-rows.ts';
import { columnWidths, leastWidth } from './column-widths.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstText } from './typst-text.ts';

/** A table before it is known how much room it takes. */
export interface PrintTable {
  readonly caption: string | null;
  readonly columns: readonly NonNullable<ColumnAlign>[];
  readonly head: readonly HeadCell[];
  readonly rows: readonly (readonly PrintCell[])[];
}

/** What stands in a cell, as plain words to measure and as Typst markup. */
export interface PrintCell {
  readonly words: string;
  readonly source: string;
}

/** A heading, which stands again above each further piece of a table; there its footnotes are only mentioned. */
export interface HeadCell extends PrintCell {
  readonly again: string;
}

/**
 * A table that is never cut off: within its column where it fits, across both columns where that is enough, otherwise
 * each row as `heading: value` lines.
 */
export function printTable(table: PrintTable, { room, paper, maySpan }: PrintWriting): string {
  const least = leastWidth(table);
  if (least <= room) return `${captionOf(table)}${writeTable(table, room)}`;
  const chunks = maySpan && least <= paper.fullWidth ? chunkRows(table, paper.fullWidth) : null;
  if (chunks === null) return `${captionOf(table)}${writeLines(table)}`;
  return chunks
    .map((chunk) => `#across[${captionOf(chunk)}${writeTable(chunk, paper.fullWidth)}]`)
    .join('\n\n');
}

const captionOf = ({ caption }: PrintTable): string =>
  caption === null ? '' : `#table-caption[${typstText(caption)}]\n`;

function writeTable(table: PrintTable, room: number): string {
  const { columns, head, rows } = table;
  const widths = columnWidths(table, room).map((width) => `${width}fr`);
  const cells = (row: readonly PrintCell[]): string =>
    columns.map((_, column) => `[${row[column]?.source ?? ''}]`).join(', ');
  // A comma after the last makes one value a list too.
  const shape = `columns: (${widths.join(', ')},), align: (${columns.join(', ')},)`;
  const body = rows.map((row) => `${cells(row)},\n`).join('');
  return `#sheet(${shape}, table.header(${cells(head)}),\n${body})`;
}

const writeLines = ({ head, rows }: PrintTable): string =>
  rows
    .map((row, index) => {
      const lines = head.map((heading, column) => {
        const name = index === 0 ? heading.source : heading.again;
        const label = heading.words.trim() === '' ? '' : `#strong[${name}#": "]`;
        return `${label}${row[column]?.source ?? ''}`;
      });
      return `#record[${lines.join('#linebreak()')}]`;
    })
    .join('\n');
