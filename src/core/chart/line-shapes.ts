import type { Point, Shape } from './scene.ts';

export interface SeriesPoint extends Point {
  readonly isEstimate: boolean;
}

/** A line through the figures there are: broken where one is missing, dashed and hollow where one is an estimate. */
export function lineShapes(
  points: readonly (SeriesPoint | null)[],
  series: number | null,
  radius = 4,
): readonly Shape[] {
  return [...runs(points).map((run): Shape => pathOf(run, series)), ...markers(points, series, radius)];
}

interface Run {
  readonly isEstimate: boolean;
  readonly points: Point[];
}

/** Stretches of one look; where the look changes both share the point. */
function runs(points: readonly (SeriesPoint | null)[]): readonly Run[] {
  const all: Run[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!point || !before) return;
    const isDashed = point.isEstimate || before.isEstimate;
    const last = all.at(-1);
    if (last?.isEstimate === isDashed && last.points.at(-1)?.x === before.x) last.points.push(place(point));
    else all.push({ isEstimate: isDashed, points: [place(before), place(point)] });
  });
  return all;
}

const place = ({ x, y }: Point): Point => ({ x, y });

const pathOf = ({ isEstimate, points }: Run, series: number | null): Shape => ({
  kind: 'path',
  look: { series, isEstimate },
  points,
});

/**
 * A marker for every figure where they are few, else for every so many; always for estimates, ends, and figures alone
 * between gaps, which have no line.
 */
function markers(
  points: readonly (SeriesPoint | null)[],
  series: number | null,
  radius: number,
): readonly Shape[] {
  const every = Math.ceil(points.length / MOST_MARKERS);
  return points.flatMap((point, index): readonly Shape[] => {
    if (!point) return [];
    const isEnd = !points[index - 1] || !points[index + 1];
    if (index % every > 0 && !isEnd && !point.isEstimate) return [];
    return [{ kind: 'marker', look: { series, isEstimate: point.isEstimate }, ...place(point), radius }];
  });
}

/** More on one line hide it. */
const MOST_MARKERS = 12;
