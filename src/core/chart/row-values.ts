import type { ChartRow } from './chart.ts';

/** The name of a row as text, a year that came as a number included. */
export const nameOf = (row: ChartRow, column: string): string => String(row[column] ?? '\u2013');

/** A figure of a row; null where it is missing. */
export function figureOf(row: ChartRow, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' ? value : null;
}

export const isEstimate = (row: ChartRow, column: string | undefined): boolean =>
  column !== undefined && ESTIMATED.test(String(row[column] ?? ''));

/** What the cells of a column that marks estimates may say; an empty one says no. */
export const ESTIMATED = /^(?:yes|true)$/i;
export const MEASURED = /^(?:no|false)$/i;

/** What stands in place of a figure that is not there. */
export const NO_FIGURE = 'no figure';
