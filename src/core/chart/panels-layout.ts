import { placesAcross } from './across.ts';
import type { Chart, ChartRow, PanelsSpec } from './chart.ts';
import type { Room } from './chart-width.ts';
import { formatFigure } from './format-figure.ts';
import { ticksFor } from './line-layout.ts';
import { lineShapes, type SeriesPoint } from './line-shapes.ts';
import { figureOf, isEstimate, NO_FIGURE, nameOf } from './row-values.ts';
import type { RowsScene } from './rows-layout.ts';
import type { Shape, Words } from './scene.ts';
import { LINE, textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** Pixels: the height of what is drawn in a panel, and what lies between panels. */
const PANEL = { height: 96, gap: 20, below: 16 } as const;

interface Panel {
  readonly left: number;
  readonly right: number;
  /** Where its drawing begins, below its title. */
  readonly top: number;
  readonly title: readonly string[];
  readonly rows: readonly ChartRow[];
}

/** The same small chart for each name, on one scale, in the order in which the names come. */
export function panelsLayout(chart: Chart, spec: PanelsSpec, room: Room): RowsScene {
  const ticks = ticksFor(chart, { series: [spec.value] }, { ticks: 3 });
  const from = Math.max(...ticks.map((tick) => textWidth(formatFigure(tick)))) + 8;
  const names = [...new Set(chart.rows.map((row) => nameOf(row, spec.x)))].sort(byDate);
  const { panels, height } = arrange(chart, spec, room, from, names);
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const shapes = panels.flatMap((panel, index): readonly Shape[] => {
    const down = (value: number): number =>
      panel.top + PANEL.height * (1 - (value - low) / (high - low || 1));
    const hasFigures = index % columnsOf(panels.length, room) === 0;
    return [
      { kind: 'words', role: 'label', anchor: 'start', x: panel.left, y: titleAt(panel), lines: panel.title },
      ...ticks.flatMap((tick) => gridLine(tick, down(tick), panel, hasFigures ? from : null)),
      ...drawPanel(panel, names, spec, down),
      ...ends(names, panel),
    ];
  });
  return { shapes, height, low };
}

/** Dates in their order, whatever panel they come from first; other names stay as they come. */
const byDate = (a: string, b: string): number =>
  /^\d{4}(-\d\d){0,2}$/.test(a) && /^\d{4}(-\d\d){0,2}$/.test(b) && a !== b ? (a < b ? -1 : 1) : 0;

/** Four stand better as two by two. */
const columnsOf = (count: number, room: Room): number =>
  Math.max(1, Math.min(count, count === 4 ? 2 : room.panels));

function arrange(chart: Chart, spec: PanelsSpec, room: Room, from: number, names: readonly string[]) {
  const facets = [...new Set(chart.rows.map((row) => nameOf(row, spec.facet)))];
  const columns = columnsOf(facets.length, room);
  const width = (room.width - from - PANEL.gap * (columns - 1)) / columns;
  const titles = facets.map((facet) => wrapText(facet, { width, lines: 2 }));
  const below = Math.max(0, ...endLines(names, width).map((lines) => lines.length)) * LINE + 6;
  const panels: Panel[] = [];
  let y = 0;
  for (let first = 0; first < facets.length; first += columns) {
    const inRow = titles.slice(first, first + columns);
    const top = y + Math.max(...inRow.map((lines) => lines.length)) * LINE + 10;
    inRow.forEach((title, column) => {
      const left = from + column * (width + PANEL.gap);
      const rows = chart.rows.filter((row) => nameOf(row, spec.facet) === facets[first + column]);
      panels.push({ left, right: left + width, top, title, rows });
    });
    y = top + PANEL.height + below + PANEL.below;
  }
  return { panels, height: Math.max(0, y - PANEL.below) };
}

const titleAt = ({ top, title }: Panel): number => top - 10 - (title.length * LINE) / 2;

function gridLine(tick: number, y: number, { left, right }: Panel, from: number | null): readonly Shape[] {
  const rule: Shape = { kind: 'rule', role: tick === 0 ? 'base' : 'grid', x1: left, x2: right, y1: y, y2: y };
  if (from === null) return [rule];
  return [rule, { kind: 'words', role: 'axis', anchor: 'end', x: from - 6, y, lines: [formatFigure(tick)] }];
}

function drawPanel(
  panel: Panel,
  names: readonly string[],
  spec: PanelsSpec,
  down: (value: number) => number,
) {
  const inset = spec.draw === 'bar' ? (panel.right - panel.left) / (2 * names.length) : 8;
  const places =
    spec.draw === 'bar'
      ? names.map((_, index) => index / Math.max(1, names.length - 1))
      : placesAcross(names);
  const width = panel.right - panel.left - 2 * inset;
  const points = names.map((name, index): SeriesPoint | null => {
    const row = panel.rows.find((candidate) => nameOf(candidate, spec.x) === name);
    const figure = row ? figureOf(row, spec.value) : null;
    if (!row || figure === null) return null;
    const share = names.length > 1 ? (places[index] ?? 0) : 0.5;
    return {
      x: panel.left + inset + share * width,
      y: down(figure),
      isEstimate: isEstimate(row, spec.estimate),
    };
  });
  if (points.every((point) => point === null)) return [emptyWords(panel)];
  if (spec.draw === 'line') return lineShapes(points, null, 3);
  const half = Math.min(inset * 0.72, 22);
  const base = down(0);
  return points.flatMap((point): readonly Shape[] => {
    if (!point) return [];
    const look = { series: null, isEstimate: point.isEstimate };
    const [y1, y2] = [Math.min(point.y, base), Math.max(point.y, base)];
    return [{ kind: 'bar', look, x1: point.x - half, x2: point.x + half, y1, y2 }];
  });
}

const emptyWords = ({ left, right, top }: Panel): Words => ({
  kind: 'words',
  role: 'axis',
  anchor: 'middle',
  x: (left + right) / 2,
  y: top + PANEL.height / 2 + 4,
  lines: [NO_FIGURE],
});

/** The first and the last name below a panel, each in half of its width. */
function ends(names: readonly string[], { left, right, top }: Panel): readonly Shape[] {
  const y = top + PANEL.height + 6;
  return endLines(names, right - left).map((lines, index): Words => {
    const place =
      index === 0 ? ({ anchor: 'start', x: left } as const) : ({ anchor: 'end', x: right } as const);
    return { kind: 'words', role: 'axis', ...place, y: y + (lines.length * LINE) / 2, lines };
  });
}

const endLines = (names: readonly string[], width: number): readonly (readonly string[])[] =>
  (names.length > 1 ? [names[0] ?? '', names.at(-1) ?? ''] : names).map((name) =>
    wrapText(name, { width: width / 2 - 4, lines: 2 }),
  );
