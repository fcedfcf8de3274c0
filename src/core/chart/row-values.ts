import type { ChartRow } from './chart.ts';

/** The name of a row as text, a year that came as a number included. */
export const nameOf = (row: ChartRow, column: string): string => String(row[column] ?? '\u2013');

export const isFigure = (row: ChartRow, column: string): boolean => typeof row[column] === 'number';
