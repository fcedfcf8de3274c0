import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { assertNever } from '../text/assert-never.ts';
import { html, type Markup, trustedMarkup } from '../text/markup.ts';
import { barRows, groupedRows, seriesEntries, stackedRows } from './bar-rows.ts';
import type { Chart } from './chart.ts';
import { below, chartHeader, type LegendEntry, signEntries } from './chart-header.ts';
import { type ChartWidth, type Room, WIDTHS } from './chart-width.ts';
import { compactSvg } from './compact-svg.ts';
import { dotRows, rangeRows } from './dot-rows.ts';
import { plotOptions } from './draw-scene.ts';
import { formatFigure } from './format-figure.ts';
import { lineLayout } from './line-layout.ts';
import { measuredBy } from './measured-by.ts';
import { panelsLayout } from './panels-layout.ts';
import { figureOf, isEstimate, nameOf } from './row-values.ts';
import { type RowsScene, rowsLayout } from './rows-layout.ts';
import type { Scene } from './scene.ts';

/** The marks, axes and labels of a chart, to stand inside an `svg` element of this size. */
export interface ChartDrawing {
  readonly marks: Markup;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG without styles, scripts or ids: colors come from the page by class (`chart-mark`,
 * `chart-mark-estimate`, `chart-series-1` to `-6`, `chart-gap`, `chart-label`, `chart-name`, `chart-axis`, `chart-grid`),
 * or stay `currentColor` where there is no page.
 */
export function drawChart(chart: Chart, width: ChartWidth = 'wide'): Markup {
  const { marks, width: across, height } = drawMarks(chart, width);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart-${width}" role="img" viewBox="0 0 ${across} ${height}" width="${across}" height="${height}" fill="currentColor" font-size="14" font-family="inherit" text-anchor="middle" direction="ltr" aria-label="Chart: ${chart.title}">${marks}</svg>`;
}

export function drawMarks(chart: Chart, width: ChartWidth): ChartDrawing {
  const room = WIDTHS[width];
  const scene = layOut(chart, room);
  const height = Math.ceil(scene.height);
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ document, ...plotOptions({ ...scene, height }, room.width) } as Plot.PlotOptions);
  const plain = compactSvg(svg as unknown as Element);
  // The parser that made the tree wrote it too, so its text and attributes are escaped.
  return { marks: trustedMarkup(plain.innerHTML), width: room.width, height };
}

/** A chart in pixels: its unit, what its marks mean, and the marks. */
export function layOut(chart: Chart, room: Room): Scene {
  const body = layOutBody(chart, room);
  const begins = body.low > 0 ? `; the scale begins at ${formatFigure(body.low)}` : '';
  return below(chartHeader(`${chart.unit}${begins}`, legendOf(chart), room), body);
}

function layOutBody(chart: Chart, room: Room): RowsScene {
  const { spec } = chart;
  switch (spec.kind) {
    case 'bar':
      return rowsLayout(barRows(chart, spec), { hasTicks: false, fromZero: true }, room);
    case 'grouped-bar':
      return rowsLayout(groupedRows(chart, spec), { hasTicks: false, fromZero: true }, room);
    case 'stacked-bar':
      return rowsLayout(stackedRows(chart, spec, room), { hasTicks: true, fromZero: true }, room);
    case 'range':
      return rowsLayout(rangeRows(chart, spec), { hasTicks: true, fromZero: false }, room);
    case 'dot':
      return rowsLayout(dotRows(chart, spec, room), { hasTicks: true, fromZero: false }, room);
    case 'line':
      return lineLayout(chart, spec, room);
    case 'small-multiples':
      return panelsLayout(chart, spec, room);
    default:
      return assertNever(spec);
  }
}

/** Series where their marks do not name themselves, then the signs for estimates and gaps where there are any. */
function legendOf(chart: Chart): readonly LegendEntry[] {
  const { spec, rows } = chart;
  const estimates = rows.some((row) => isEstimate(row, spec.estimate));
  const gaps = hasGaps(chart);
  switch (spec.kind) {
    case 'bar':
    case 'range':
      return signEntries({ estimates, gaps: false }, 'bar');
    case 'grouped-bar':
    case 'stacked-bar':
      return [...seriesEntries(chart, spec.series, 'bar'), ...signEntries({ estimates, gaps: false }, 'bar')];
    case 'dot':
      return [
        ...(spec.series.length > 1 ? seriesEntries(chart, spec.series, 'marker') : []),
        ...signEntries({ estimates, gaps: false }, 'marker'),
      ];
    case 'line':
      return signEntries({ estimates, gaps }, 'marker');
    case 'small-multiples':
      return signEntries({ estimates, gaps }, spec.draw === 'bar' ? 'bar' : 'marker');
    default:
      return assertNever(spec);
  }
}

function hasGaps({ spec, rows }: Chart): boolean {
  const isMissing = rows.some((row) => measuredBy(spec).some((column) => figureOf(row, column) === null));
  if (isMissing || spec.kind !== 'small-multiples') return isMissing;
  const count = (column: string): number => new Set(rows.map((row) => nameOf(row, column))).size;
  return rows.length < count(spec.facet) * count(spec.x);
}
