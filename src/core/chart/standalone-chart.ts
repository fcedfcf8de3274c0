import { html, type Markup } from '../text/markup.ts';
import type { Chart } from './chart.ts';
import { drawMarks } from './draw-chart.ts';

/** A chart as a picture for use outside the page. */
export interface StandaloneChart {
  readonly svg: Markup;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
/** From one line of text to the next, in pixels. */
const LINE = 21;
/** Letters that surely fit in a line, in the bold of the title and in the small print. */
const LETTERS = { title: 72, notes: 104 } as const;

/**
 * A chart with its title above and its notes (source, credit, license) below, inside the drawing, because whoever takes
 * the picture takes nothing else. Colors and letters are its own: no page is around it.
 */
export function standaloneChart(chart: Chart, notes: readonly string[]): StandaloneChart {
  const drawing = drawMarks(chart, 'wide');
  const title = wrap(`${chart.title} (${chart.unit})`, LETTERS.title);
  const small = notes.flatMap((note) => wrap(note, LETTERS.notes));
  const top = MARGIN + title.length * LINE + 10;
  const below = top + drawing.height + 26;
  const width = drawing.width + 2 * MARGIN;
  const height = below + small.length * LINE + MARGIN - 10;
  const marks = html`<svg x="${MARGIN}" y="${top}" width="${drawing.width}" height="${drawing.height}" fill="currentColor" font-size="14" text-anchor="middle">${drawing.marks}</svg>`;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Libre Franklin, Helvetica, Arial, sans-serif" color="#1d232b"><title>${chart.title}</title><desc>${chart.summary}</desc><style>${COLORS}</style><rect width="${width}" height="${height}" fill="#ffffff"/><g font-size="17" font-weight="700" fill="#1d232b">${rows(title, MARGIN + 14)}</g>${marks}<g font-size="13" fill="#4d5864">${rows(small, below)}</g></svg>`;
  return { svg, width, height };
}

/** The same roles the page colors, in its light scheme. */
const COLORS =
  '.chart-mark, .chart-mark-estimate { color: #2a5d84 } .chart-axis { color: #4d5864 } .chart-grid { color: #8a949e } .chart-label { font-weight: 600 }';

const rows = (lines: readonly string[], top: number): readonly Markup[] =>
  lines.map((line, index) => html`<text x="${MARGIN}" y="${top + index * LINE}">${line}</text>`);

/** SVG has no lines that break by themselves. A word longer than a line stands alone. */
function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
