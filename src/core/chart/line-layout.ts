import * as Plot from '@observablehq/plot';
import type { Chart, ChartRow, ChartSpec } from './chart.ts';
import type { Room } from './chart-width.ts';
import { formatFigure } from './format-figure.ts';
import { isFigure, nameOf } from './row-values.ts';

type LineSpec = Extract<ChartSpec, { kind: 'line' }>;

/** A line for each series, over what the rows are called. */
export function lineLayout(
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
    x: { type: 'point', domain: rows.map((row) => nameOf(row, x)), label: null },
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
  const at = { x: (row: ChartRow) => nameOf(row, x), y: column };
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

/** Series differ by dash as well as by color, and each is named at its end. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '12 4', '4 4'] as const;
