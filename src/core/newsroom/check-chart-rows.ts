import { firstOutOfOrder, timeOf } from '../chart/across.ts';
import { type ChartSpec, MOST_PANELS } from '../chart/chart.ts';
import { measuredBy } from '../chart/measured-by.ts';
import { ESTIMATED, figureOf, MEASURED, nameOf } from '../chart/row-values.ts';
import type { ChartReason } from './chart-problem.ts';
import type { DataRow } from './newsroom.ts';

/** A row with its line in the file. */
export interface LocatedRow {
  readonly row: DataRow;
  readonly line: number;
}

interface Found {
  readonly line: number;
  readonly reason: ChartReason;
}

/** Rows that a chart of this kind cannot show as what they are. */
export const rowProblems = (spec: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] => [
  ...emptiness(spec, rows),
  ...amount(spec, rows),
  ...names(spec, rows),
  ...estimates(spec, rows),
  ...figures(spec, rows),
];

function emptiness(spec: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] {
  const columns = measuredBy(spec);
  const isKnown = rows.some(({ row }) => columns.some((column) => figureOf(row, column) !== null));
  return isKnown ? [] : [{ line: 1, reason: { code: 'no-figures', columns } }];
}

/** As many as can be read on a phone. */
const MOST_ROWS = 40;
const MOST_POINTS = 400;

function amount(spec: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] {
  const tooMany = (what: string, count: number, most: number): readonly Found[] =>
    count > most ? [{ line: 1, reason: { code: 'too-many-rows', what, count, most } }] : [];
  switch (spec.kind) {
    case 'line':
      return tooMany('rows in one line', rows.length, MOST_POINTS);
    case 'small-multiples': {
      const facets = new Set(rows.map(({ row }) => nameOf(row, spec.facet)));
      return tooMany('panels', facets.size, MOST_PANELS);
    }
    default:
      return tooMany('rows', rows.length, MOST_ROWS);
  }
}

function names(spec: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] {
  if (spec.kind === 'small-multiples') {
    const facets = Map.groupBy(rows, ({ row }) => nameOf(row, spec.facet));
    return [...facets.values()].flatMap((panel) => inOrder(spec.x, panel));
  }
  return spec.kind === 'line' ? inOrder(spec.x, rows) : eachOnce(spec.label, rows);
}

/** Along an axis of time rows stand in its order; other names come once. */
function inOrder(column: string, rows: readonly LocatedRow[]): readonly Found[] {
  const odd = oddDates(column, rows);
  if (odd.length > 0) return odd;
  const found = firstOutOfOrder(
    rows.map(({ row }) => row),
    column,
  );
  if (!found) return eachOnce(column, rows);
  const { index, received, before } = found;
  return [{ line: rows[index]?.line ?? 1, reason: { code: 'dates-out-of-order', received, before } }];
}

/** What looks like a date among dates and is none: as a mere name it would be set beside the others at any distance. */
function oddDates(column: string, rows: readonly LocatedRow[]): readonly Found[] {
  if (!rows.some(({ row }) => timeOf(nameOf(row, column)) !== null)) return [];
  return rows.flatMap(({ row, line }): readonly Found[] => {
    const received = nameOf(row, column);
    const isOdd = timeOf(received) === null && /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(received);
    return isOdd ? [{ line, reason: { code: 'no-such-day', received } }] : [];
  });
}

function eachOnce(column: string, rows: readonly LocatedRow[]): readonly Found[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, line }): readonly Found[] => {
    if (row[column] === null) return [{ line, reason: { code: 'row-without-name', column } }];
    const name = nameOf(row, column);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, line);
    return first === undefined ? [] : [{ line, reason: { code: 'row-named-twice', name, first } }];
  });
}

function estimates({ estimate }: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] {
  if (estimate === undefined) return [];
  return rows.flatMap(({ row, line }): readonly Found[] => {
    const received = String(row[estimate] ?? '');
    const isClear = received === '' || ESTIMATED.test(received) || MEASURED.test(received);
    return isClear ? [] : [{ line, reason: { code: 'bad-estimate', column: estimate, received } }];
  });
}

function figures(spec: ChartSpec, rows: readonly LocatedRow[]): readonly Found[] {
  if (spec.kind === 'range') return rows.flatMap((located) => rangeProblem(spec, located));
  if (spec.kind !== 'stacked-bar') return [];
  return rows.flatMap(({ row, line }) =>
    spec.series.flatMap((column): readonly Found[] => {
      const received = figureOf(row, column);
      if (received === null || received >= 0) return [];
      return [{ line, reason: { code: 'negative-part', column, received } }];
    }),
  );
}

function rangeProblem(
  spec: Extract<ChartSpec, { kind: 'range' }>,
  { row, line }: LocatedRow,
): readonly Found[] {
  const [low, high] = [figureOf(row, spec.low), figureOf(row, spec.high)];
  if (low === null || high === null || low <= high) return [];
  return [{ line, reason: { code: 'low-over-high', low, high } }];
}
