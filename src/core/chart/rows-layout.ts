import * as Plot from '@observablehq/plot';
import type { Chart, ChartRow, ChartSpec } from './chart.ts';
import type { Room } from './chart-width.ts';
import { formatFigure, formatRange } from './format-figure.ts';
import { isFigure, nameOf } from './row-values.ts';

type BarSpec = Extract<ChartSpec, { kind: 'bar' }>;
type RangeSpec = Extract<ChartSpec, { kind: 'range' }>;

/** A bar for each row. */
export const barLayout = (chart: Chart, spec: BarSpec, room: Room): Plot.PlotOptions =>
  rowsLayout(chart, spec.label, room, barMarks(chart.rows, spec));

/** From a low to a high figure for each row, and a point where the two are one. */
export const rangeLayout = (chart: Chart, spec: RangeSpec, room: Room): Plot.PlotOptions =>
  rowsLayout(chart, spec.label, room, rangeMarks(chart.rows, spec));

/** One band for each row, its name at the left, its figures along the bottom. */
function rowsLayout(
  { rows, unit }: Chart,
  label: string,
  { ticks, names: room }: Room,
  marks: Plot.Markish[],
): Plot.PlotOptions {
  const names = rows.map((row) => nameOf(row, label));
  const longest = Math.max(...names.map((name) => name.length), 4);
  const marginLeft = Math.min(room, longest * 7.8 + 20);
  return {
    height: rows.length * 44 + 60,
    marginLeft,
    marginRight: 84,
    marginBottom: 48,
    marginTop: 8,
    x: {
      label: unit,
      labelArrow: 'none',
      labelAnchor: 'right',
      ticks,
      tickFormat: (value: number) => formatFigure(value),
    },
    y: { label: null, domain: names, padding: 0.35 },
    marks: [
      Plot.gridX({ ticks, className: 'chart-grid', strokeOpacity: 0.2 } as Plot.GridXOptions),
      ...marks,
      Plot.axisX({
        ticks,
        tickSize: 0,
        label: unit,
        labelArrow: 'none',
        tickFormat: formatFigure,
        className: 'chart-axis',
      } as Plot.AxisXOptions),
      Plot.axisY({
        tickSize: 0,
        label: null,
        // In ems of 14 pixels: a name longer than its room goes on below.
        lineWidth: (marginLeft - 12) / 14,
        className: 'chart-axis',
      } as Plot.AxisYOptions),
    ],
  };
}

const isEstimate = (row: ChartRow, column: string | undefined): boolean =>
  column !== undefined && /^(?:yes|true)$/i.test(String(row[column] ?? ''));

const name = (label: string) => (row: ChartRow) => nameOf(row, label);

/** Estimates are drawn hollow, so that color is not what tells them apart. */
const ESTIMATE = {
  className: 'chart-mark-estimate',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeDasharray: '4 3',
} as const;
const MEASURED = { className: 'chart-mark', fill: 'currentColor' } as const;

function barMarks(rows: readonly ChartRow[], { label, value, estimate }: BarSpec): Plot.Markish[] {
  const figures = rows.filter((row) => isFigure(row, value));
  const band = (drawn: readonly ChartRow[], looks: object) =>
    Plot.barX(drawn, { x: value, y: name(label), insetTop: 2, insetBottom: 2, ...looks });
  return [
    band(
      figures.filter((row) => !isEstimate(row, estimate)),
      MEASURED,
    ),
    band(
      figures.filter((row) => isEstimate(row, estimate)),
      ESTIMATE,
    ),
    ...figureLabels(rows, label, [value], (row) => formatFigure(Number(row[value]))),
  ];
}

function rangeMarks(rows: readonly ChartRow[], { label, low, high, estimate }: RangeSpec): Plot.Markish[] {
  const figures = rows.filter((row) => isFigure(row, low) && isFigure(row, high));
  const points = figures.filter((row) => row[low] === row[high]);
  const spans = figures.filter((row) => row[low] !== row[high]);
  const span = (drawn: readonly ChartRow[], looks: object) =>
    Plot.barX(drawn, { x1: low, x2: high, y: name(label), insetTop: 6, insetBottom: 6, rx: 3, ...looks });
  const point = (drawn: readonly ChartRow[], looks: object) =>
    Plot.dot(drawn, { x: low, y: name(label), r: 8, ...looks });
  const measured = (row: ChartRow): boolean => !isEstimate(row, estimate);
  return [
    Plot.ruleX([0], { className: 'chart-grid', strokeOpacity: 0.4 } as Plot.RuleXOptions),
    span(spans.filter(measured), MEASURED),
    span(
      spans.filter((row) => !measured(row)),
      ESTIMATE,
    ),
    point(points.filter(measured), MEASURED),
    point(
      points.filter((row) => !measured(row)),
      ESTIMATE,
    ),
    ...figureLabels(rows, label, [low, high], (row) => formatRange(Number(row[low]), Number(row[high]))),
  ];
}

/** The figures behind each mark, which ends at the last of them; where one is missing that is what is said. */
function figureLabels(
  rows: readonly ChartRow[],
  label: string,
  columns: readonly string[],
  write: (row: ChartRow) => string,
): Plot.Markish[] {
  const isWhole = (row: ChartRow): boolean => columns.every((column) => isFigure(row, column));
  const looks = {
    y: name(label),
    textAnchor: 'start',
    dx: 14,
    className: 'chart-label',
    fill: 'currentColor',
  } as const;
  return [
    Plot.text(rows.filter(isWhole), { ...looks, x: columns.at(-1) ?? null, text: write }),
    Plot.text(
      rows.filter((row) => !isWhole(row)),
      { ...looks, x: 0, text: () => 'not available' },
    ),
  ];
}
