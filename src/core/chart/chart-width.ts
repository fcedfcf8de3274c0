/** A chart is drawn once for wide and once for narrow screens, because letters that shrink with it cannot be read. */
export type ChartWidth = keyof typeof WIDTHS;

/**
 * Pixels. `names` is the room for the names of rows at the left; 0 puts them above their rows. `ends` is that for the
 * names of lines at their ends. `ticks` counts the steps of an axis, `panels` the small charts beside each other.
 */
export const WIDTHS = {
  wide: { width: 680, names: 200, ends: 150, ticks: 6, panels: 3 },
  narrow: { width: 320, names: 0, ends: 114, ticks: 4, panels: 2 },
} as const;

export type Room = (typeof WIDTHS)[ChartWidth];
