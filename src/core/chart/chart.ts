/** Figures and how to draw them; what a dataset of the newsroom gives a chart. */
export interface Chart {
  readonly title: string;
  /** What the figures show, in words, for those who do not see the drawing. */
  readonly summary: string;
  readonly unit: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
  readonly spec: ChartSpec;
}

export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'number';
}

/** By column key; a missing figure is null. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** Names the columns that are drawn. */
export type ChartSpec = BarSpec | SeriesBarSpec | RangeSpec | DotSpec | LineSpec | PanelsSpec;

interface Estimated {
  /** The column that says which rows are estimates. */
  readonly estimate?: string | undefined;
}

export interface BarSpec extends Estimated {
  readonly kind: 'bar';
  readonly label: string;
  readonly value: string;
}

/** A bar for each series, side by side or end to end. */
export interface SeriesBarSpec extends Estimated {
  readonly kind: 'grouped-bar' | 'stacked-bar';
  readonly label: string;
  readonly series: readonly string[];
}

export interface RangeSpec extends Estimated {
  readonly kind: 'range';
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

/** A mark for each series on the line of its row. */
export interface DotSpec extends Estimated {
  readonly kind: 'dot';
  readonly label: string;
  readonly series: readonly string[];
}

export interface LineSpec extends Estimated {
  readonly kind: 'line';
  readonly x: string;
  readonly series: readonly string[];
}

/** The same small chart for each name in the column `facet`, all on one scale. */
export interface PanelsSpec extends Estimated {
  readonly kind: 'small-multiples';
  readonly facet: string;
  readonly x: string;
  readonly value: string;
  readonly draw: 'line' | 'bar';
}

/** As many series as can be told apart by color, by pattern and by the shape of their marks. */
export const MOST_SERIES = 6;

/** More small multiples than these are a table. */
export const MOST_PANELS = 12;

export const labelOf = ({ columns }: Pick<Chart, 'columns'>, key: string): string =>
  columns.find((column) => column.key === key)?.label ?? key;
