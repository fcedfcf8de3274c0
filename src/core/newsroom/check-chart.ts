import { MOST_SERIES } from '../chart/chart.ts';
import { nearest } from '../text/nearest.ts';
import type { ChartReason } from './chart-problem.ts';
import { type LocatedRow, rowProblems } from './check-chart-rows.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';

type DataEntry = ParsedContent['data'] extends ReadonlyMap<string, infer E> ? E : never;
type ChartFields = NonNullable<DataEntry['fields']['chart']>;

/** Columns that are there twice, and columns that the chart names but the table does not have or cannot draw. */
export function columnProblems({ fields, problemAt }: DataEntry): readonly Problem[] {
  const known = fields.columns.map((column) => column.key);
  const twice = known.flatMap((key, index) =>
    known.indexOf(key) < index
      ? [problemAt(['columns', index, 'key'], badColumn('each column once', key))]
      : [],
  );
  const inChart = namedColumns(fields.chart).flatMap(({ key, column }) => {
    const found = fields.columns.find((candidate) => candidate.key === column);
    const reason = found
      ? MEASURES.has(key) &&
        found.type !== 'number' &&
        badColumn('a column of numbers (type: number)', column)
      : ({ code: 'unknown-column', column, known, nearest: nearest(column, known) } as const);
    return reason ? [problemAt(['chart', key], reason)] : [];
  });
  return [...twice, ...inChart];
}

/** What a chart asks that nobody could read, or that its rows do not give; rows that are well-formed are taken for granted. */
export function checkChart(
  entry: DataEntry,
  table: { readonly rows: readonly LocatedRow['row'][]; readonly lines: readonly number[] },
  csvPath: string,
): readonly Problem[] {
  const { chart } = entry.fields;
  if (!chart) return [];
  const inSeries = seriesReasons(chart).map((reason) => entry.problemAt(['chart', 'series'], reason));
  const units = unitReasons(entry).map((reason) => entry.problemAt(['chart'], reason));
  const rows = table.rows.map((row, index): LocatedRow => ({ row, line: table.lines[index] ?? 1 }));
  const inRows = rowProblems(chart, rows).map(
    ({ line, reason }): Problem => ({ file: csvPath, line, field: null, ...reason }),
  );
  return [...inSeries, ...units, ...inRows];
}

function seriesReasons(chart: ChartFields) {
  if (!('series' in chart)) return [];
  const { kind, series } = chart;
  const reasons: (ChartReason | ReturnType<typeof badColumn>)[] = series.flatMap((column, index) =>
    series.indexOf(column) < index ? [badColumn('each column once', column)] : [],
  );
  if (series.length > MOST_SERIES)
    reasons.push({ code: 'too-many-series', count: series.length, most: MOST_SERIES });
  if (series.length < 2 && (kind === 'grouped-bar' || kind === 'stacked-bar'))
    reasons.push({ code: 'too-few-series', kind, instead: 'bar' });
  return reasons;
}

/** Units that columns on one scale state and that differ. */
function unitReasons({ fields }: DataEntry): readonly ChartReason[] {
  const drawn = namedColumns(fields.chart).filter(({ key }) => MEASURES.has(key));
  const stated = fields.columns.flatMap(({ key, unit }) =>
    unit !== undefined && drawn.some(({ column }) => column === key) ? [unit] : [],
  );
  const units = [...new Set(stated)];
  return units.length > 1 ? [{ code: 'mixed-units', units }] : [];
}

const namedColumns = (chart: ChartFields | undefined) =>
  Object.entries(chart ?? {}).flatMap(([key, value]) =>
    COLUMN_KEYS.has(key) ? [value].flat().map((column) => ({ key, column: String(column) })) : [],
  );

/** What of a chart is drawn by its size. */
const MEASURES: ReadonlySet<string> = new Set(['value', 'low', 'high', 'series']);
const COLUMN_KEYS: ReadonlySet<string> = new Set([...MEASURES, 'label', 'x', 'facet', 'estimate']);

const badColumn = (expected: string, received: string) =>
  ({ code: 'bad-value', expected, received, nearest: null }) as const;
