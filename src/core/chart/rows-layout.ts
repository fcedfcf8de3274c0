import type { Room } from './chart-width.ts';
import { formatFigure } from './format-figure.ts';
import { type Neighbor, type RowScale, rowScale } from './row-scale.ts';
import { type MarkLook, patternedBar, type Scene, type Shape } from './scene.ts';
import { LINE } from './text-width.ts';
import { shorten, widestOf, wrapText } from './wrap-text.ts';

/** What stands in one row of a chart: places across in figures, places down in pixels from the top of the row. */
export interface RowMarks {
  readonly name: string;
  readonly height: number;
  readonly bars: readonly {
    readonly look: MarkLook;
    readonly from: number;
    readonly to: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  readonly markers: readonly { readonly look: MarkLook; readonly at: number; readonly y: number }[];
  readonly notes: readonly RowNote[];
}

/** Words beside a mark: its figure, or that there is none. */
export interface RowNote {
  readonly at: number;
  readonly y: number;
  readonly side: Neighbor['side'];
  readonly lines: readonly string[];
  readonly isMissing: boolean;
  /** Whether a marker stands between it and its figure. */
  readonly isBesideMarker?: boolean;
}

interface Axis {
  readonly hasTicks: boolean;
  /** Whether the scale must begin at zero; otherwise it does unless that would waste two thirds of it. */
  readonly fromZero: boolean;
}

export interface RowsScene extends Scene {
  /** Where the scale begins. */
  readonly low: number;
}

/** One band for each row, its name at the left or above it, its figures along the bottom. */
export function rowsLayout(rows: readonly RowMarks[], axis: Axis, room: Room): RowsScene {
  const fitting = rows.map((row) => ({ ...row, notes: row.notes.map((note) => fitNote(note, room)) }));
  const names = fitting.map(({ name }) =>
    room.names > 0
      ? wrapText(name, { width: room.names, lines: 3 })
      : wrapText(name, { width: room.width, lines: 2 }),
  );
  const from = room.names > 0 ? Math.max(0, ...names.map((lines) => widestOf(lines))) + 12 : 1;
  const { low, high } = reachOf(fitting, axis);
  const neighbors = fitting.flatMap(({ notes }) => notes.map((note) => neighborOf(note, low)));
  const steps = axis.hasTicks ? Math.min(room.ticks, 5) : 0;
  const scale = rowScale({ low, high, neighbors, from, to: room.width - 1, steps });
  const gap = room.names > 0 ? GAP : GAP + 4;
  const shapes: Shape[] = [];
  const bands: Band[] = [];
  let y = 0;
  fitting.forEach((row, index) => {
    const lines = names[index] ?? [];
    const above = room.names > 0 ? 0 : lines.length * LINE + 3;
    const height = Math.max(row.height, ...(room.names > 0 ? [lines.length * LINE] : []));
    const middle = y + above + height / 2;
    shapes.push(nameWords(lines, from, room.names > 0 ? middle : y + (lines.length * LINE) / 2, room));
    shapes.push(...rowShapes(row, middle - row.height / 2, scale));
    bands.push({ top: y + above - (above > 0 ? 2 : GAP / 2), bottom: y + above + height + GAP / 2 });
    y += above + height + gap;
  });
  return {
    shapes: [...frame(scale, high, room.names > 0 ? whole(bands) : bands), ...shapes],
    height: y + (steps > 0 ? LINE : 0),
    low,
  };
}

/** Between rows. */
const GAP = 12;

/** No note takes more than this share of the width; the full text stands in the table. */
const fitNote = (note: RowNote, room: Room): RowNote => ({
  ...note,
  lines: note.lines.map((line) => shorten(line, room.width * 0.55)),
});

const neighborOf = ({ at, side, lines, isBesideMarker }: RowNote, low: number): Neighbor => ({
  at: Math.max(at, low),
  side,
  width: widestOf(lines) + besideOf(isBesideMarker),
});

/** From a figure to the words beside it. */
const besideOf = (isBesideMarker = false): number => (isBesideMarker ? 13 : 9);

function reachOf(rows: readonly RowMarks[], { fromZero }: Axis) {
  const values = rows.flatMap(({ bars, markers }) => [
    ...bars.flatMap(({ from, to }) => [from, to]),
    ...markers.map(({ at }) => at),
  ]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return { low: 0, high: 1 };
  if (!fromZero && low > 0 && low > (high * 2) / 3) {
    const begin = low - (high - low) / 2;
    return { low: roundDown(begin, high - low), high };
  }
  return { low: Math.min(0, low), high: Math.max(0, high) };
}

/** To a round figure, a little below; a scale of one figure alone begins at zero. */
function roundDown(value: number, reach: number): number {
  if (reach === 0) return 0;
  const step = 10 ** Math.floor(Math.log10(reach));
  return Number((Math.floor(value / step) * step).toPrecision(12));
}

function nameWords(lines: readonly string[], from: number, y: number, room: Room): Shape {
  const place =
    room.names > 0 ? ({ anchor: 'end', x: from - 10 } as const) : ({ anchor: 'start', x: 0 } as const);
  return { kind: 'words', role: 'name', ...place, y, lines };
}

function rowShapes({ bars, markers, notes }: RowMarks, top: number, { at, low }: RowScale): readonly Shape[] {
  const ends = markers.map((marker) => at(marker.at));
  const y = top + (markers[0]?.y ?? 0);
  const span: readonly Shape[] =
    ends.length > 1
      ? [{ kind: 'rule', role: 'span', x1: Math.min(...ends), x2: Math.max(...ends), y1: y, y2: y }]
      : [];
  return [
    ...span,
    ...bars.flatMap(({ look, from, to, top: y1, bottom: y2 }) =>
      patternedBar({
        look,
        x1: at(Math.min(from, to)),
        x2: at(Math.max(from, to)),
        y1: top + y1,
        y2: top + y2,
      }),
    ),
    ...markers.map((marker): Shape => {
      return { kind: 'marker', look: marker.look, x: at(marker.at), y: top + marker.y, radius: 6 };
    }),
    ...notes.map((note): Shape => {
      const isBefore = note.side === 'before';
      const beside = besideOf(note.isBesideMarker) - 1;
      return {
        kind: 'words',
        role: note.isMissing ? 'axis' : 'label',
        anchor: isBefore ? 'end' : 'start',
        x: at(Math.max(note.at, low)) + (isBefore ? -beside : beside),
        y: top + note.y,
        lines: note.lines,
      };
    }),
  ];
}

/** The part of the height that lines of the grid may cross: names above a row stay clear of them. */
interface Band {
  readonly top: number;
  readonly bottom: number;
}

const whole = (bands: readonly Band[]): readonly Band[] => [{ top: 0, bottom: bands.at(-1)?.bottom ?? 0 }];

/** Lines of the grid with their figures, and the base at zero. */
function frame({ at, low, ticks }: RowScale, high: number, bands: readonly Band[]): readonly Shape[] {
  const bottom = bands.at(-1)?.bottom ?? 0;
  const upright = (role: 'grid' | 'base', value: number): readonly Shape[] =>
    bands.map((band) => {
      return { kind: 'rule', role, x1: at(value), x2: at(value), y1: Math.max(0, band.top), y2: band.bottom };
    });
  const base = low <= 0 && high >= 0 ? upright('base', 0) : [];
  const figures = ticks.map((tick): Shape => {
    const place = { x: at(tick), y: bottom + GAP / 2 + LINE / 2 - 2 };
    return { kind: 'words', role: 'axis', anchor: 'middle', ...place, lines: [formatFigure(tick)] };
  });
  return [
    ...ticks.filter((tick) => tick !== 0).flatMap((tick) => upright('grid', tick)),
    ...base,
    ...figures,
  ];
}
