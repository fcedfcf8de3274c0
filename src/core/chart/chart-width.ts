/** A chart is drawn once for wide and once for narrow screens, because letters that shrink with it cannot be read. */
export type ChartWidth = keyof typeof WIDTHS;

/** Pixels, with how many ticks fit and how much room the names of rows may take. */
export const WIDTHS = {
  wide: { width: 680, ticks: 5, names: 220 },
  narrow: { width: 340, ticks: 3, names: 110 },
} as const;

export type Room = (typeof WIDTHS)[ChartWidth];
