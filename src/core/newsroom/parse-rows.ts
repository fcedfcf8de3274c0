import { csvParseRows } from 'd3-dsv';
import type { DataRow } from './newsroom.ts';
import type { Problem, ProblemReason } from './problem.ts';

interface Column {
  readonly key: string;
  readonly type: 'text' | 'number';
}

/** Reads a CSV file (RFC 4180) by the columns that describe it; problems carry the line in the file. */
export function parseRows(
  csv: string,
  columns: readonly Column[],
  file: string,
): { readonly rows: readonly DataRow[]; readonly problems: readonly Problem[] } {
  const [header = [], ...lines] = csvParseRows(csv.trim());
  const expected = columns.map((column) => column.key);
  if (header.map((name) => name.trim()).join() !== expected.join()) {
    return { rows: [], problems: [at(file, 1, { code: 'bad-columns', expected, received: header })] };
  }
  const problems: Problem[] = [];
  const rows = lines.map((cells, index) => {
    const row = columns.map((column, position) => {
      const cell = (cells[position] ?? '').trim();
      const value = readCell(cell, column);
      if (value === undefined) {
        problems.push(at(file, index + 2, { code: 'bad-cell', column: column.key, received: cell }));
      }
      return [column.key, value ?? null] as const;
    });
    return Object.fromEntries(row);
  });
  return { rows, problems };
}

/** The value of a cell; null where it is empty, undefined where it is not what the column says. */
function readCell(cell: string, column: Column): string | number | null | undefined {
  if (cell === '') return null;
  if (column.type === 'text') return cell;
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

const at = (file: string, line: number, reason: ProblemReason): Problem => ({
  file,
  line,
  field: null,
  ...reason,
});
