import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { assertNever } from '../text/assert-never.ts';
import { html, type Markup, trustedMarkup } from '../text/markup.ts';
import type { Chart } from './chart.ts';
import { type ChartWidth, type Room, WIDTHS } from './chart-width.ts';
import { lineLayout } from './line-layout.ts';
import { barLayout, rangeLayout } from './rows-layout.ts';

/** The marks, axes and labels of a chart, to stand inside an `svg` element of this size. */
export interface ChartDrawing {
  readonly marks: Markup;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG without styles, scripts or ids: colors come from the page by class (`chart-mark`,
 * `chart-mark-estimate`, `chart-label`, `chart-axis`, `chart-grid`), or stay `currentColor` where there is no page.
 */
export function drawChart(chart: Chart, width: ChartWidth = 'wide'): Markup {
  const { marks, width: across, height } = drawMarks(chart, width);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart-${width}" role="img" viewBox="0 0 ${across} ${height}" width="${across}" height="${height}" fill="currentColor" font-size="14" font-family="inherit" text-anchor="middle" aria-label="${chart.title}. ${chart.summary}">${marks}</svg>`;
}

export function drawMarks(chart: Chart, width: ChartWidth): ChartDrawing {
  const room = WIDTHS[width];
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ document, width: room.width, ...optionsOf(chart, room) } as Plot.PlotOptions);
  const plain = stripLooks(svg as unknown as Element);
  // The parser that made the tree wrote it too, so its text and attributes are escaped.
  const marks = trustedMarkup(plain.innerHTML);
  return { marks, width: room.width, height: Number(plain.getAttribute('height')) };
}

function optionsOf(chart: Chart, room: Room): Plot.PlotOptions {
  const { spec } = chart;
  switch (spec.kind) {
    case 'bar':
      return barLayout(chart, spec, room);
    case 'range':
      return rangeLayout(chart, spec, room);
    case 'line':
      return lineLayout(chart, spec, room);
    default:
      return assertNever(spec);
  }
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
    // Inherited, `currentColor` would be the color of the whole to some programs, and not that of the mark.
    else if (!element.hasAttribute('fill')) element.setAttribute('fill', 'currentColor');
  }
  return svg;
}
