import { missingLines } from './bar-rows.ts';
import { type Chart, type DotSpec, labelOf, type RangeSpec } from './chart.ts';
import type { Room } from './chart-width.ts';
import { formatFigure, formatRange } from './format-figure.ts';
import { figureOf, isEstimate, NO_FIGURE, nameOf } from './row-values.ts';
import type { RowMarks, RowNote } from './rows-layout.ts';
import { LINE } from './text-width.ts';

const HEIGHT = 20;

/** From a low to a high figure for each row, and a point where the two are one or one of them is missing. */
export const rangeRows = ({ rows }: Chart, { label, low, high, estimate }: RangeSpec): readonly RowMarks[] =>
  rows.map((row) => {
    const [from, to] = [figureOf(row, low), figureOf(row, high)];
    const look = { series: null, isEstimate: isEstimate(row, estimate) };
    const base = { name: nameOf(row, label), height: HEIGHT, bars: [], markers: [] };
    const note = (at: number, words: string): RowNote => {
      return {
        at,
        y: HEIGHT / 2,
        side: 'after',
        lines: [words],
        isMissing: words === NO_FIGURE,
        isBesideMarker: from === to,
      };
    };
    const only = from ?? to;
    if (only === null) return { ...base, notes: [note(0, NO_FIGURE)] };
    if (from === null || to === null) {
      const known = { ...note(only, formatRange(from, to)), isBesideMarker: true };
      return { ...base, notes: [known], markers: [{ look, at: only, y: HEIGHT / 2 }] };
    }
    const notes = [note(Math.max(from, to), formatRange(from, to))];
    return from === to
      ? { ...base, notes, markers: [{ look, at: from, y: HEIGHT / 2 }] }
      : { ...base, notes, bars: [{ look, from, to, top: 3, bottom: HEIGHT - 3 }] };
  });

/** A mark for each series; the lowest and the highest figure stand beside theirs. */
export const dotRows = (chart: Chart, spec: DotSpec, room: Room): readonly RowMarks[] =>
  chart.rows.map((row) => {
    const figures = spec.series.map((column) => figureOf(row, column));
    const missing = spec.series.filter((_, index) => figures[index] === null);
    const known = figures.filter((figure) => figure !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const isEmpty = known.length === 0;
    const gaps =
      missing.length > 0
        ? missingLines(
            missing.map((column) => labelOf(chart, column)),
            isEmpty,
            room,
          )
        : [];
    const lines = (isEmpty ? 0 : 1) + gaps.length;
    const y = isEmpty ? HEIGHT / 2 : Math.max(HEIGHT, LINE) / 2;
    const beside = { y, isMissing: false, isBesideMarker: true } as const;
    const lowest = { ...beside, at: least, side: 'before', lines: [formatFigure(least)] } as const;
    const highest = { ...beside, at: most, side: 'after', lines: [formatFigure(most)] } as const;
    const gapsAt = isEmpty ? y : y + ((gaps.length + 1) * LINE) / 2;
    const nothing = {
      ...beside,
      at: isEmpty ? 0 : most,
      y: gapsAt,
      side: 'after',
      lines: gaps,
      isMissing: true,
    } as const;
    return {
      name: nameOf(row, spec.label),
      height: Math.max(HEIGHT, lines * LINE),
      bars: [],
      markers: figures.flatMap((at, index) => {
        const series = spec.series.length > 1 ? index : null;
        const look = { series, isEstimate: isEstimate(row, spec.estimate) };
        return at === null ? [] : [{ look, at, y }];
      }),
      notes: [
        ...(isEmpty ? [] : [highest]),
        ...(gaps.length > 0 ? [nothing] : []),
        ...(least < most ? [lowest] : []),
      ],
    };
  });
