import { csvParseRows } from 'd3-dsv';
import { faultIn } from './field-schemas.ts';
import type { DataRow } from './newsroom.ts';
import type { Problem, ProblemReason } from './problem.ts';

interface Column {
  readonly key: string;
  readonly type: 'text' | 'number';
}

export interface ParsedRows {
  readonly rows: readonly DataRow[];
  /** The line of each row in the file, from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

/** Reads a CSV file (RFC 4180) by the columns that describe it; problems carry the line in the file. */
export function parseRows(csv: string, columns: readonly Column[], file: string): ParsedRows {
  const [header = [], ...records] = csvParseRows(csv.trimEnd());
  const expected = columns.map((column) => column.key);
  const separator = otherSeparator(header, columns.length);
  if (separator !== null)
    return { rows: [], lines: [], problems: [at(file, 1, { code: 'bad-separator', separator })] };
  if (header.map((name) => name.trim()).join() !== expected.join()) {
    return {
      rows: [],
      lines: [],
      problems: [at(file, 1, { code: 'bad-columns', expected, received: header })],
    };
  }
  const problems: Problem[] = [];
  const lines: number[] = [];
  let line = 1 + breaksIn(header);
  const rows = records.map((cells) => {
    line += 1;
    lines.push(line);
    const { row, reasons } = readRow(cells, columns);
    problems.push(...reasons.map((reason) => at(file, line, reason)));
    line += breaksIn(cells);
    return row;
  });
  return { rows, lines, problems };
}

/** What programs for tables write in place of commas, by the settings of the country. */
function otherSeparator([first = '', ...others]: readonly string[], columns: number): ';' | 'tab' | null {
  if (columns < 2 || others.length > 0) return null;
  if (first.split(';').length === columns) return ';';
  return first.split('\t').length === columns ? 'tab' : null;
}

/** A cell in quotes may span lines. */
const breaksIn = (cells: readonly string[]): number => cells.join('').split('\n').length - 1;

function readRow(cells: readonly string[], columns: readonly Column[]) {
  if (cells.length !== columns.length) {
    const reason = { code: 'bad-row', expected: columns.length, received: cells.length } as const;
    return { row: {}, reasons: [reason] };
  }
  const reasons: ProblemReason[] = [];
  const row = columns.map((column, position) => {
    const cell = (cells[position] ?? '').trim();
    const value = readCell(cell, column);
    const why = column.type === 'text' && cell !== '' ? faultIn(cell, LONGEST_CELL) : null;
    if (why) reasons.push({ code: 'bad-text', why });
    if (value === undefined) reasons.push({ code: 'bad-cell', column: column.key, received: cell });
    if (typeof value === 'number' && isTooLong(cell, value))
      reasons.push({ code: 'too-many-digits', column: column.key, received: cell });
    return [column.key, value ?? null] as const;
  });
  return { row: Object.fromEntries(row) as DataRow, reasons };
}

const LONGEST_CELL = 300;

/** The value of a cell; null where it is empty, undefined where it is not what the column says. */
function readCell(cell: string, column: Column): string | number | null | undefined {
  if (cell === '') return null;
  if (column.type === 'text') return cell;
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}

/** Whether digits were lost on the way from text to number: it holds 15 of them safely. */
const isTooLong = (cell: string, value: number): boolean =>
  cell.replace(/^-?0*|\./g, '').length > 15 &&
  !new RegExp(`^${String(value).replace('.', '\\.')}0*$`).test(cell);

const at = (file: string, line: number, reason: ProblemReason): Problem => ({
  file,
  line,
  field: null,
  ...reason,
});
