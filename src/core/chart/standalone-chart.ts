import { html, type Markup } from '../text/markup.ts';
import type { Chart } from './chart.ts';
import { WIDTHS } from './chart-width.ts';
import { drawMarks } from './draw-chart.ts';
import { SERIES_COLORS } from './series-colors.ts';
import { wrapText } from './wrap-text.ts';

/** A chart as a picture for use outside the page. */
export interface StandaloneChart {
  readonly svg: Markup;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
/** From one line of text to the next, in pixels. */
const LINE = { title: 23, notes: 19 } as const;
const SIZE = { title: 17, notes: 13 } as const;

/** Pixels; every standalone chart is as wide. */
export const STANDALONE_WIDTH = WIDTHS.wide.width + 2 * MARGIN;

/**
 * A chart with its title above and its notes (source, credit, license) below, inside the drawing, because whoever takes
 * the picture takes nothing else. Colors and letters are its own: no page is around it.
 */
export function standaloneChart(chart: Chart, notes: readonly string[]): StandaloneChart {
  const drawing = drawMarks(chart, 'wide');
  // The bold of the title is a little wider than what the measure knows.
  const title = wrapText(chart.title, { width: drawing.width * 0.97, lines: 6, size: SIZE.title });
  const small = notes.flatMap((note) =>
    wrapText(note, { width: drawing.width, lines: 20, size: SIZE.notes }),
  );
  const top = MARGIN + title.length * LINE.title + 6;
  const below = top + drawing.height + 40;
  const width = STANDALONE_WIDTH;
  const height = below + small.length * LINE.notes + MARGIN - 14;
  const marks = html`<svg x="${MARGIN}" y="${top}" width="${drawing.width}" height="${drawing.height}" overflow="visible" fill="currentColor" font-size="14" text-anchor="middle" direction="ltr">${drawing.marks}</svg>`;
  const rule = html`<path d="M${MARGIN} ${below - 27}h${drawing.width}" stroke="#c9ced4"/>`;
  const words = html`<g font-size="${SIZE.title}" font-weight="700" fill="#1d232b">${rows(title, MARGIN + 14, LINE.title)}</g>${marks}${rule}<g font-size="${SIZE.notes}" fill="#4d5864">${rows(small, below, LINE.notes)}</g>`;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Libre Franklin, Helvetica, Arial, sans-serif" color="#1d232b"><title>${chart.title}</title><desc>${chart.summary}</desc><style>${COLORS}</style><rect width="${width}" height="${height}" fill="#ffffff"/>${words}</svg>`;
  return { svg, width, height };
}

/** The same roles the page colors, in its light scheme. */
const COLORS = [
  '.chart-mark, .chart-mark-estimate { color: #2a5d84 }',
  ...SERIES_COLORS.map(({ light }, index) => `.chart-series-${index + 1} { color: ${light} }`),
  '.chart-mark-estimate { fill: #ffffff } .chart-gap { color: #ffffff }',
  '.chart-axis, .chart-label, .chart-name { stroke: #ffffff; stroke-width: 4px; paint-order: stroke }',
  '.chart-axis { color: #4d5864 } .chart-grid { color: #8a949e } .chart-label { font-weight: 600 }',
].join(' ');

const rows = (lines: readonly string[], top: number, step: number): readonly Markup[] =>
  lines.map((line, index) => html`<text x="${MARGIN}" y="${top + index * step}">${line}</text>`);
