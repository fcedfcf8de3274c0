import type { PrintCell, PrintTable } from './print-table.ts';

/** The least width in points at which no word of a table reaches out of its cell and none grows too tall. */
export const leastWidth = (table: PrintTable): number =>
  demands(table).reduce((sum, { least }) => sum + inPoints(least), 0);

/** Column widths in points that fill the room: to each what it needs, the rest to those with the longest texts. */
export function columnWidths(table: PrintTable, room: number): readonly number[] {
  const wanted = demands(table);
  const spare = room - wanted.reduce((sum, { least }) => sum + inPoints(least), 0);
  const appetite = wanted.map(
    ({ least, most }) => 1 + Math.min(most, LONG_CELL) - Math.min(least, LONG_CELL),
  );
  const whole = appetite.reduce((sum, part) => sum + part, 0);
  return wanted.map(({ least }, column) =>
    Math.round(inPoints(least) + (Math.max(0, spare) * (appetite[column] ?? 0)) / whole),
  );
}

/** How many lines the tallest cell of a row takes at these widths; rather one too many. */
export const linesOf = (row: readonly PrintCell[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...row.map(({ words }, column) => {
      const letters = Math.max(1, ((widths[column] ?? 0) - PADDING) / LETTER);
      return Math.ceil((lettersOf(words) * 1.2) / letters);
    }),
  );

interface Demand {
  /** Letters at the least, so that words fit and no cell is much taller than wide. */
  readonly least: number;
  /** Letters of its longest cell on one line, and never fewer than at the least. */
  readonly most: number;
}

function demands({ columns, head, rows }: PrintTable): readonly Demand[] {
  return columns.map((_, column) => {
    const cells = [head, ...rows].map((row) => row[column]?.words ?? '');
    const most = Math.max(...cells.map(lettersOf));
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s+/)).map(lettersOf));
    const least = Math.max(3, Math.min(word, LONG_WORD), Math.min(most / 6, LONG_CELL));
    return { most: Math.max(most, least), least };
  });
}

/** East Asian letters are twice as wide. */
const lettersOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/gu;

const inPoints = (letters: number): number => letters * LETTER + PADDING;

/** Letters; longer words may part. */
const LONG_WORD = 20;

/** Letters of a cell that is read as a text rather than as an entry. */
const LONG_CELL = 60;

/** Points: a letter of the type tables are set in, generously, and the white beside a column. */
const LETTER = 4.3;
const PADDING = 8;
