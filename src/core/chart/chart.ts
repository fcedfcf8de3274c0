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
export type ChartSpec =
  | {
      readonly kind: 'bar';
      readonly label: string;
      readonly value: string;
      readonly estimate?: string | undefined;
    }
  | {
      readonly kind: 'range';
      readonly label: string;
      readonly low: string;
      readonly high: string;
      readonly estimate?: string | undefined;
    }
  | { readonly kind: 'line'; readonly x: string; readonly series: readonly string[] };
