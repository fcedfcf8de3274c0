import { type BarSpec, type Chart, labelOf, type SeriesBarSpec } from './chart.ts';
import type { LegendEntry } from './chart-header.ts';
import type { Room } from './chart-width.ts';
import { formatFigure } from './format-figure.ts';
import { figureOf, isEstimate, NO_FIGURE, nameOf } from './row-values.ts';
import type { RowMarks, RowNote } from './rows-layout.ts';
import { LINE } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const BAR = 22;

export const barRows = ({ rows }: Chart, { label, value, estimate }: BarSpec): readonly RowMarks[] =>
  rows.map((row) => {
    const figure = figureOf(row, value);
    const look = { series: null, isEstimate: isEstimate(row, estimate) };
    const bars = figure === null ? [] : [{ look, from: 0, to: figure, top: 0, bottom: BAR }];
    return { name: nameOf(row, label), height: BAR, bars, markers: [], notes: [figureNote(figure, BAR / 2)] };
  });

/** In a group a bar is as high as a line of text, so that its figure fits beside it. */
const GROUPED = { bar: 15, step: 18 } as const;

export const groupedRows = (
  { rows }: Chart,
  { label, series, estimate }: SeriesBarSpec,
): readonly RowMarks[] =>
  rows.map((row) => {
    const estimated = isEstimate(row, estimate);
    const figures = series.map((column) => figureOf(row, column));
    return {
      name: nameOf(row, label),
      height: series.length * GROUPED.step,
      bars: figures.flatMap((figure, index) => {
        const top = index * GROUPED.step + (GROUPED.step - GROUPED.bar) / 2;
        const look = { series: index, isEstimate: estimated };
        return figure === null ? [] : [{ look, from: 0, to: figure, top, bottom: top + GROUPED.bar }];
      }),
      markers: [],
      notes: figures.map((figure, index) => figureNote(figure, (index + 0.5) * GROUPED.step)),
    };
  });

/** Parts end to end. Their sum stands at the end, unless a part is missing: then which one does. */
export const stackedRows = (chart: Chart, spec: SeriesBarSpec, room: Room): readonly RowMarks[] =>
  chart.rows.map((row) => {
    const estimated = isEstimate(row, spec.estimate);
    const bars: RowMarks['bars'][number][] = [];
    let sum = 0;
    spec.series.forEach((column, index) => {
      const figure = figureOf(row, column);
      if (figure === null) return;
      const look = { series: index, isEstimate: estimated };
      bars.push({ look, from: sum, to: add(sum, figure), top: 0, bottom: BAR });
      sum = add(sum, figure);
    });
    const missing = spec.series.filter((column) => figureOf(row, column) === null);
    const lines =
      missing.length === 0
        ? [formatFigure(sum)]
        : missingLines(
            missing.map((column) => labelOf(chart, column)),
            missing.length === spec.series.length,
            room,
          );
    const note: RowNote = { at: sum, y: BAR / 2, side: 'after', lines, isMissing: missing.length > 0 };
    const height = Math.max(BAR, lines.length * LINE);
    return {
      name: nameOf(row, spec.label),
      height,
      bars: bars.map((bar) => ({ ...bar, top: (height - BAR) / 2, bottom: (height + BAR) / 2 })),
      markers: [],
      notes: [{ ...note, y: height / 2 }],
    };
  });

/** `no figure: Solar, Wind`, or that there is none at all. */
export function missingLines(names: readonly string[], isAll: boolean, room: Room): readonly string[] {
  if (isAll) return [NO_FIGURE];
  return wrapText(`${NO_FIGURE}: ${names.join(', ')}`, { width: room.width / 4, lines: 3 });
}

const figureNote = (figure: number | null, y: number): RowNote => ({
  at: figure ?? 0,
  y,
  side: figure !== null && figure < 0 ? 'before' : 'after',
  lines: [figure === null ? NO_FIGURE : formatFigure(figure)],
  isMissing: figure === null,
});

/** 0.1 + 0.2 -> 0.3 */
const add = (a: number, b: number): number => Number((a + b).toPrecision(12));

/** What each series is called, with the mark it is drawn by. */
export const seriesEntries = (
  chart: Chart,
  series: readonly string[],
  symbol: LegendEntry['symbol'],
): readonly LegendEntry[] =>
  series.map((column, index) => ({
    label: labelOf(chart, column),
    symbol,
    look: { series: index, isEstimate: false },
  }));
