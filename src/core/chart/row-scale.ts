import { formatFigure } from './format-figure.ts';
import { niceTicks } from './nice-ticks.ts';
import { textWidth } from './text-width.ts';

/** From figures to pixels across. */
export interface RowScale {
  readonly at: (value: number) => number;
  readonly low: number;
  readonly ticks: readonly number[];
}

/** Something beside a figure that needs so many pixels before or after it. */
export interface Neighbor {
  readonly at: number;
  readonly side: 'before' | 'after';
  readonly width: number;
}

interface Given {
  readonly low: number;
  readonly high: number;
  readonly neighbors: readonly Neighbor[];
  /** Pixels between which all of it has its place. */
  readonly from: number;
  readonly to: number;
  /** Steps of the axis at most; 0 for none. */
  readonly steps: number;
}

/** The longest scale at which every figure keeps room for what stands beside it. */
export function rowScale(given: Given): RowScale {
  const low = given.low;
  const high = given.high > low ? given.high : low + 1;
  for (let steps = given.steps; steps > 0; steps--) {
    const ticks = niceTicks(low, high, steps).filter((tick) => tick >= low && tick <= high);
    const at = scaleWithin(low, high, [...given.neighbors, ...ticks.flatMap(tickNeighbors)], given);
    if (clearOfEachOther(ticks, at)) return { at, low, ticks };
  }
  return { at: scaleWithin(low, high, given.neighbors, given), low, ticks: [] };
}

function scaleWithin(low: number, high: number, neighbors: readonly Neighbor[], { from, to }: Given) {
  let left = from;
  let right = to;
  for (let round = 0; round < 12; round++) {
    const perPixel = Math.max(right - left, LEAST) / (high - low);
    const needs = (side: Neighbor['side']): number =>
      Math.max(
        0,
        ...neighbors
          .filter((neighbor) => neighbor.side === side)
          .map(({ at, width }) => width - (side === 'before' ? at - low : high - at) * perPixel),
      );
    left = from + needs('before');
    right = to - needs('after');
  }
  const width = Math.max(right - left, LEAST);
  return (value: number): number => left + ((value - low) / (high - low)) * width;
}

/** A scale shorter than this shows nothing. */
const LEAST = 30;

const tickNeighbors = (at: number): readonly Neighbor[] => {
  const width = textWidth(formatFigure(at)) / 2;
  return [
    { at, side: 'before', width },
    { at, side: 'after', width },
  ];
};

function clearOfEachOther(ticks: readonly number[], at: (value: number) => number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    const half = (value: number): number => textWidth(formatFigure(value)) / 2;
    return at(next) - half(next) - (at(tick) + half(tick)) >= 10;
  });
}
