/*
 * A chart laid out: shapes and lines of text in pixels, before anything is drawn. What overlaps what is decided here.
 */
export interface Scene {
  readonly shapes: readonly Shape[];
  /** Pixels. */
  readonly height: number;
}

export type Shape = Bar | Stripe | Marker | Path | Rule | Words;

/** Which of the series a mark belongs to, from 0; null where there is only one. Estimates are hollow. */
export interface MarkLook {
  readonly series: number | null;
  readonly isEstimate: boolean;
}

export interface Bar {
  readonly kind: 'bar';
  readonly look: MarkLook;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A dashed line along a bar: the pattern that tells its series apart without color. */
export interface Stripe {
  readonly kind: 'stripe';
  readonly look: MarkLook;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly thickness: number;
  readonly dash: string;
}

export interface Marker {
  readonly kind: 'marker';
  readonly look: MarkLook;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line from point to point; dashed where an end of it is an estimate. */
export interface Path {
  readonly kind: 'path';
  readonly look: MarkLook;
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line that measures nothing: of the grid, the base of the bars, between two marks of a row. */
export interface Rule {
  readonly kind: 'rule';
  readonly role: 'grid' | 'base' | 'span';
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Lines of text around the height `y`: `label` for figures and names of series, `name` for rows, `axis` for the rest. */
export interface Words {
  readonly kind: 'words';
  readonly role: 'label' | 'name' | 'axis';
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A bar with the pattern of its series. */
export function patternedBar(bar: Omit<Bar, 'kind'>): readonly Shape[] {
  const { look, x1, x2, y1, y2 } = bar;
  const pattern = PATTERNS[look.series ?? 0];
  const shape: Bar = { kind: 'bar', ...bar };
  if (!pattern || Math.abs(x2 - x1) < 3) return [shape];
  const thickness = Math.abs(y2 - y1) * pattern.share;
  const stripe = { kind: 'stripe', look, x1, x2, y: (y1 + y2) / 2, thickness, dash: pattern.dash } as const;
  return [shape, stripe];
}

/** By series: how much of the height of a bar the stripe takes, and its dashes, which begin with a gap so
 * that the end of a bar is seen. The first series is plain. */
const PATTERNS: readonly ({ readonly share: number; readonly dash: string } | null)[] = [
  null,
  { share: 1, dash: '0 3 1.5 1.5' },
  { share: 0.12, dash: 'none' },
  { share: 0.25, dash: '0 3 4 2' },
  { share: 1, dash: '0 7 1.5 3' },
  { share: 0.45, dash: '0 2 1.5 1.5' },
];
