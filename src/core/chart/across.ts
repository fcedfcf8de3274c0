import type { ChartRow } from './chart.ts';
import { nameOf } from './row-values.ts';

/** Where the names of rows lie along an axis, from 0 to 1: by time where all of them are dates, else one by one. */
export function placesAcross(names: readonly string[]): readonly number[] {
  const times = names.map(timeOf);
  const values = times.every((time) => time !== null) ? times : names.map((_, index) => index);
  const low = Math.min(...values);
  const high = Math.max(...values);
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0.5));
}

/** The first row whose date does not come after the one before it; null where none, or where rows are no dates. */
export function firstOutOfOrder(
  rows: readonly ChartRow[],
  column: string,
): { readonly index: number; readonly received: string; readonly before: string } | null {
  const names = rows.map((row) => nameOf(row, column));
  const times = names.map(timeOf);
  if (times.some((time) => time === null)) return null;
  const index = times.findIndex((time, at) => at > 0 && Number(time) <= Number(times[at - 1]));
  return index < 1 ? null : { index, received: names[index] ?? '', before: names[index - 1] ?? '' };
}

/** A year, month or day of ISO 8601 as days since 1970; null for any other text. */
export function timeOf(name: string): number | null {
  const [, year, month = '1', day = '1'] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-([0-2]\d|3[01]))?)?$/.exec(name) ?? [];
  if (year === undefined) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 30 February would be a day in March.
  return time.getUTCDate() === Number(day) ? time.getTime() / 86_400_000 : null;
}

/** Which of the names along an axis can stand there without touching: evenly chosen, the first and last if possible. */
export function namesThatFit(
  places: readonly { readonly from: number; readonly to: number }[],
  gap: number,
): readonly number[] {
  const last = places.length - 1;
  const isClear = (a: number, b: number): boolean => (places[b]?.from ?? 0) - (places[a]?.to ?? 0) >= gap;
  for (let every = 1; every <= last; every++) {
    const even = places.map((_, index) => index).filter((index) => index % every === 0 && index !== last);
    const kept = even.filter((index) => isClear(index, last));
    if (kept.every((index, at) => at === 0 || isClear(kept[at - 1] ?? 0, index))) return [...kept, last];
  }
  return last < 0 ? [] : [last];
}
