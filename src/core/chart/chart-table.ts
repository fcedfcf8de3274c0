import type { Chart, ChartColumn, ChartRow } from './chart.ts';
import { formatFigure } from './format-figure.ts';
import { NO_FIGURE } from './row-values.ts';

/** The numbers of a chart as a table of plain text: the same figures, in the order of the file. */
export interface ChartTable {
  readonly head: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export function chartTable(chart: Pick<Chart, 'columns' | 'rows'>): ChartTable {
  return {
    head: chart.columns.map((column) => ({ label: column.label, isNumber: column.type === 'number' })),
    rows: chart.rows.map((row) => chart.columns.map((column) => writeCell(row, column))),
  };
}

/** A missing figure is said to be missing; an empty cell would look like zero. */
function writeCell(row: ChartRow, column: ChartColumn): string {
  const value = row[column.key] ?? null;
  if (value === null) return column.type === 'number' ? NO_FIGURE : 'not stated';
  return typeof value === 'number' ? formatFigure(value) : value;
}
