/** The sizes of a page in points. */
export interface Paper {
  /** What Typst calls it. */
  readonly name: string;
  /** Between the margins. */
  readonly fullWidth: number;
  /** Of one of its two columns. */
  readonly columnWidth: number;
}

export type PaperName = keyof typeof PAPERS;

/** Left and right of the text, in points. */
export const SIDE_MARGIN = 50;

/** Between the columns, in points. */
export const GUTTER = 18;

/** The two kinds of paper the world prints on. */
export const PAPERS = {
  a4: paperOf('a4', 595),
  letter: paperOf('us-letter', 612),
} as const satisfies Record<string, Paper>;

function paperOf(name: string, width: number): Paper {
  const fullWidth = width - 2 * SIDE_MARGIN;
  return { name, fullWidth, columnWidth: (fullWidth - GUTTER) / 2 };
}
