import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { assertNever } from '../text/assert-never.ts';
import { html, type Markup, trustedMarkup } from '../text/markup.ts';
import type { Chart, ChartRow, ChartSpec } from './chart.ts';
import { formatFigure, formatRange } from './format-figure.ts';

/** A chart is drawn once for wide and once for narrow screens, because letters that shrink with it cannot be read. */
export type ChartWidth = keyof typeof WIDTHS;

/** Pixels, with how many ticks fit and how much room the names of rows may take. */
const WIDTHS = {
  wide: { width: 680, ticks: 5, names: 220 },
  narrow: { width: 340, ticks: 3, names: 110 },
} as const;

type Room = (typeof WIDTHS)[ChartWidth];

/**
 * Draws a chart as SVG without styles, scripts or ids: colors come from the page by class (`chart-mark`,
 * `chart-mark-estimate`, `chart-label`, `chart-axis`, `chart-grid`), or stay `currentColor` where there is no page.
 */
export function drawChart(chart: Chart, width: ChartWidth = 'wide'): Markup {
  const room = WIDTHS[width];
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ document, width: room.width, ...optionsOf(chart, room) } as Plot.PlotOptions);
  const plain = stripLooks(svg as unknown as Element);
  // The parser that made the tree wrote it too, so its text and attributes are escaped.
  const drawn = trustedMarkup(plain.innerHTML);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart-${width}" role="img" viewBox="${plain.getAttribute('viewBox') ?? ''}" width="${room.width}" height="${plain.getAttribute('height') ?? ''}" fill="currentColor" font-size="14" font-family="inherit" text-anchor="middle" aria-label="${chart.title}. ${chart.summary}">${drawn}</svg>`;
}

function optionsOf(chart: Chart, room: Room): Plot.PlotOptions {
  const { spec, rows } = chart;
  switch (spec.kind) {
    case 'bar':
      return rowsLayout(chart, spec.label, room, barMarks(rows, spec));
    case 'range':
      return rowsLayout(chart, spec.label, room, rangeMarks(rows, spec));
    case 'line':
      return lineLayout(chart, spec, room);
    default:
      return assertNever(spec);
  }
}

/** One band for each row, its name at the left, its figures along the bottom. */
function rowsLayout(
  { rows, unit }: Chart,
  label: string,
  { ticks, names }: Room,
  marks: Plot.Markish[],
): Plot.PlotOptions {
  const longest = Math.max(...rows.map((row) => String(row[label] ?? '').length), 4);
  const marginLeft = Math.min(names, longest * 7.8 + 20);
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
    y: { label: null, domain: rows.map((row) => String(row[label])), padding: 0.35 },
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

type BarSpec = Extract<ChartSpec, { kind: 'bar' }>;
type RangeSpec = Extract<ChartSpec, { kind: 'range' }>;
type LineSpec = Extract<ChartSpec, { kind: 'line' }>;

const isEstimate = (row: ChartRow, column: string | undefined): boolean =>
  column !== undefined && /^(?:yes|true)$/i.test(String(row[column] ?? ''));

const isFigure = (row: ChartRow, column: string): boolean => typeof row[column] === 'number';

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
    Plot.barX(drawn, { x: value, y: label, insetTop: 2, insetBottom: 2, ...looks });
  return [
    band(
      figures.filter((row) => !isEstimate(row, estimate)),
      MEASURED,
    ),
    band(
      figures.filter((row) => isEstimate(row, estimate)),
      ESTIMATE,
    ),
    ...figureLabels(rows, label, value, (row) => formatFigure(Number(row[value]))),
  ];
}

function rangeMarks(rows: readonly ChartRow[], { label, low, high, estimate }: RangeSpec): Plot.Markish[] {
  const figures = rows.filter((row) => isFigure(row, low) && isFigure(row, high));
  const points = figures.filter((row) => row[low] === row[high]);
  const spans = figures.filter((row) => row[low] !== row[high]);
  const span = (drawn: readonly ChartRow[], looks: object) =>
    Plot.barX(drawn, { x1: low, x2: high, y: label, insetTop: 6, insetBottom: 6, rx: 3, ...looks });
  const point = (drawn: readonly ChartRow[], looks: object) =>
    Plot.dot(drawn, { x: low, y: label, r: 8, ...looks });
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
    ...figureLabels(rows, label, high, (row) => formatRange(Number(row[low]), Number(row[high]))),
  ];
}

/** The figure behind each mark; a missing one is said to be missing. */
function figureLabels(
  rows: readonly ChartRow[],
  label: string,
  end: string,
  write: (row: ChartRow) => string,
): Plot.Markish[] {
  const looks = {
    y: label,
    textAnchor: 'start',
    dx: 14,
    className: 'chart-label',
    fill: 'currentColor',
  } as const;
  return [
    Plot.text(
      rows.filter((row) => isFigure(row, end)),
      { ...looks, x: end, text: write },
    ),
    Plot.text(
      rows.filter((row) => !isFigure(row, end)),
      { ...looks, x: 0, text: () => 'not available' },
    ),
  ];
}

/** Series differ by dash as well as by color, and each is named at its end. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '12 4', '4 4'] as const;

function lineLayout(
  { rows, columns, unit }: Chart,
  { x, series }: LineSpec,
  { ticks }: Room,
): Plot.PlotOptions {
  const labelOf = (key: string): string => columns.find((column) => column.key === key)?.label ?? key;
  return {
    height: 320,
    marginLeft: 56,
    marginRight: 96,
    marginBottom: 44,
    marginTop: 28,
    x: { type: 'point', domain: rows.map((row) => String(row[x])), label: null },
    y: { label: unit, labelArrow: 'none', zero: true, nice: true, ticks, tickFormat: formatFigure },
    marks: [
      Plot.gridY({ ticks, className: 'chart-grid', strokeOpacity: 0.2 } as Plot.GridYOptions),
      ...series.flatMap((column, index) =>
        seriesMarks(rows, { x, column, label: labelOf(column), dash: DASHES[index] ?? 'none' }),
      ),
      Plot.axisX({ tickSize: 0, label: null, className: 'chart-axis' } as Plot.AxisXOptions),
      Plot.axisY({
        tickSize: 0,
        ticks,
        label: unit,
        labelArrow: 'none',
        tickFormat: formatFigure,
        className: 'chart-axis',
      } as Plot.AxisYOptions),
    ],
  };
}

interface Series {
  readonly x: string;
  readonly column: string;
  readonly label: string;
  readonly dash: string;
}

function seriesMarks(rows: readonly ChartRow[], { x, column, label, dash }: Series): Plot.Markish[] {
  const at = { x: (row: ChartRow) => String(row[x]), y: column };
  const last = rows.findLast((row) => isFigure(row, column));
  return [
    Plot.lineY(rows, {
      ...at,
      className: 'chart-mark',
      stroke: 'currentColor',
      strokeWidth: 2.5,
      strokeDasharray: dash,
    }),
    Plot.text(last ? [last] : [], {
      ...at,
      text: () => label,
      textAnchor: 'start',
      dx: 10,
      className: 'chart-label',
    } as Plot.TextOptions),
  ];
}

/** Takes out what a strict policy blocks and a page decides itself. */
function stripLooks(svg: Element): Element {
  for (const element of [...svg.querySelectorAll('style')]) element.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('font-variant');
    // The whole is one image with one name; parts of it have none.
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-hidden');
    if (!(element.getAttribute('class') ?? '').startsWith('chart-')) element.removeAttribute('class');
  }
  return svg;
}
