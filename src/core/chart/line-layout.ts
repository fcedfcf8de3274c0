import { namesThatFit, placesAcross } from './across.ts';
import { type Chart, type LineSpec, labelOf } from './chart.ts';
import type { Room } from './chart-width.ts';
import { formatFigure } from './format-figure.ts';
import { lineShapes, type SeriesPoint } from './line-shapes.ts';
import { niceTicks } from './nice-ticks.ts';
import { placeBeside } from './place-beside.ts';
import { figureOf, isEstimate, nameOf } from './row-values.ts';
import type { RowsScene } from './rows-layout.ts';
import type { Shape } from './scene.ts';
import { LINE, textWidth } from './text-width.ts';
import { widestOf, wrapText } from './wrap-text.ts';

/** A line for each series over what the rows are called, each named at its end. */
export function lineLayout(chart: Chart, spec: LineSpec, room: Room): RowsScene {
  const ticks = ticksFor(chart, spec, room);
  const ends = endLabels(chart, spec, room);
  const left = Math.max(...ticks.map((tick) => textWidth(formatFigure(tick)))) + 10;
  const right = room.width - Math.max(8, ...ends.map(({ lines }) => widestOf(lines) + BESIDE));
  const height = Math.max(
    room.names > 0 ? 270 : 230,
    ends.reduce((sum, { lines }) => sum + lines.length * LINE + 4, 0),
  );
  const low = ticks[0] ?? 0;
  const high = ticks.at(-1) ?? 1;
  const top = LINE / 2;
  const down = (value: number): number => top + (1 - (value - low) / (high - low || 1)) * height;
  const names = chart.rows.map((row) => nameOf(row, spec.x));
  const across = placesAcross(names).map((share) => left + 6 + share * (right - left - 12));
  const points = spec.series.map((column) =>
    chart.rows.map((row, index): SeriesPoint | null => {
      const figure = figureOf(row, column);
      if (figure === null) return null;
      return { x: across[index] ?? left, y: down(figure), isEstimate: isEstimate(row, spec.estimate) };
    }),
  );
  const grid = ticks.flatMap((tick) => gridLine(tick, down(tick), left, right));
  const lines = points.flatMap((line, index) => lineShapes(line, spec.series.length > 1 ? index : null));
  const below = namesBelow(names, across, top + height, room);
  const labels = placeLabels(ends, points, { top, bottom: top + height });
  return {
    shapes: [...grid, ...lines, ...below.shapes, ...labels],
    height: top + height + below.height,
    low,
  };
}

/** From the end of a line to its name, the marker between them included. */
const BESIDE = 26;

/** From zero, unless that would waste two thirds of the height. */
export function ticksFor(
  chart: Chart,
  { series }: Pick<LineSpec, 'series'>,
  room: { readonly ticks: number },
) {
  const values = chart.rows.flatMap((row) => series.flatMap((column) => figureOf(row, column) ?? []));
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0 || (least === 0 && most === 0)) return [0, 1];
  const low = least > 0 && least > (most * 2) / 3 && most > least ? least : Math.min(0, least);
  const high = Math.max(most, low === least ? most : 0);
  return niceTicks(low, high > low ? high : low + 1, room.ticks);
}

interface EndLabel {
  readonly series: number;
  readonly lines: readonly string[];
}

/** The names of several lines; of a single one its last figure, since the title says what it is. */
function endLabels(chart: Chart, { series }: LineSpec, room: Room): readonly EndLabel[] {
  const [only] = series;
  if (series.length === 1 && only !== undefined) {
    const last = chart.rows.findLast((row) => figureOf(row, only) !== null);
    return last ? [{ series: 0, lines: [formatFigure(figureOf(last, only) ?? 0)] }] : [];
  }
  return series.map((column, index) => ({
    series: index,
    lines: wrapText(labelOf(chart, column), { width: room.ends - BESIDE + 8, lines: 4 }),
  }));
}

function placeLabels(
  ends: readonly EndLabel[],
  points: readonly (readonly (SeriesPoint | null)[])[],
  within: { readonly top: number; readonly bottom: number },
): readonly Shape[] {
  const drawn = ends.flatMap((end) => {
    const last = points[end.series]?.findLast((point) => point !== null);
    return last ? [{ ...end, last }] : [];
  });
  const right = Math.max(0, ...drawn.map(({ last }) => last.x));
  const heights = placeBeside(
    drawn.map(({ last, lines }) => ({ y: last.y, height: lines.length * LINE + 4 })),
    within,
  );
  return drawn.flatMap(({ series, lines }, index): readonly Shape[] => {
    const y = heights[index] ?? 0;
    const words = { kind: 'words', role: 'label', anchor: 'start', y, lines } as const;
    if (points.length === 1) return [{ ...words, x: right + 9 }];
    const look = { series, isEstimate: false };
    return [
      { kind: 'marker', look, x: right + 15, y, radius: 4 },
      { ...words, x: right + 24 },
    ];
  });
}

function gridLine(tick: number, y: number, left: number, right: number): readonly Shape[] {
  const role = tick === 0 ? 'base' : 'grid';
  const words = {
    kind: 'words',
    role: 'axis',
    anchor: 'end',
    x: left - 6,
    y,
    lines: [formatFigure(tick)],
  } as const;
  return [{ kind: 'rule', role, x1: left, x2: right, y1: y, y2: y }, words];
}

/** As many names of rows as fit below, in up to two lines each. */
function namesBelow(names: readonly string[], across: readonly number[], top: number, room: Room) {
  const spacing = (room.width - 60) / Math.max(1, names.length - 1);
  const wrapped = names.map((name) => wrapText(name, { width: Math.max(74, spacing - 10), lines: 2 }));
  const boxes = wrapped.map((lines, index) => {
    const half = widestOf(lines) / 2;
    const middle = Math.min(Math.max(across[index] ?? 0, half), room.width - half);
    return { from: middle - half, to: middle + half, middle };
  });
  const shown = namesThatFit(boxes, 10);
  const most = Math.max(1, ...shown.map((index) => wrapped[index]?.length ?? 0));
  const shapes = shown.map((index): Shape => {
    const lines = wrapped[index] ?? [];
    const place = { x: boxes[index]?.middle ?? 0, y: top + 8 + (lines.length * LINE) / 2 };
    return { kind: 'words', role: 'axis', anchor: 'middle', ...place, lines };
  });
  return { shapes, height: 8 + most * LINE };
}
