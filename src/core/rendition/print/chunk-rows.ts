import { columnWidths, linesOf } from './column-widths.ts';
import type { PrintCell, PrintTable } from './print-table.ts';

/** What spans both columns cannot run on to the next page, so a long table is cut into tables of at most this height. */
const MOST_LINES = 38;

/** Rules and white between two rows, in lines. */
const BETWEEN_ROWS = 0.6;

/** A table in pieces that fit on a page each, its head on every one; null where one row alone is too tall. */
export function chunkRows(table: PrintTable, room: number): readonly PrintTable[] | null {
  const widths = columnWidths(table, room);
  const most = MOST_LINES - linesOf(table.head, widths) - BETWEEN_ROWS;
  const chunks: (readonly PrintCell[])[][] = [[]];
  let height = 0;
  for (const row of table.rows) {
    const lines = linesOf(row, widths) + BETWEEN_ROWS;
    if (lines > most) return null;
    if (height + lines > most) chunks.push([]);
    height = height + lines > most ? lines : height + lines;
    chunks.at(-1)?.push(row);
  }
  return chunks.map((rows, index) => (index === 0 ? { ...table, rows } : continued(table, rows)));
}

const continued = (table: PrintTable, rows: PrintTable['rows']): PrintTable => ({
  ...table,
  caption: table.caption === null ? 'Table, continued' : `${table.caption} (continued)`,
  head: table.head.map((cell) => ({ ...cell, source: cell.again })),
  rows,
});
