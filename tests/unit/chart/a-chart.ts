import type { Chart, ChartSpec } from '../../../src/core/chart/chart.ts';

/** A chart of the flow of a river by year, unless told otherwise. */
export const aChart = (given: Partial<Chart> = {}): Chart => ({
  title: 'Flow by year',
  summary: 'It fell by half.',
  unit: 'm³/s',
  columns: [
    { key: 'year', label: 'Year', type: 'text' },
    { key: 'flow', label: 'Flow', type: 'number' },
    { key: 'high', label: 'Highest flow', type: 'number' },
    { key: 'estimated', label: 'Estimated', type: 'text' },
    { key: 'river', label: 'River', type: 'text' },
  ],
  rows: [
    { year: '2019', flow: 1400, high: 1600, estimated: 'no', river: 'Alder' },
    { year: '2020', flow: null, high: 1500, estimated: null, river: 'Alder' },
    { year: '2021', flow: 700, high: 700, estimated: 'yes', river: 'Birch' },
    { year: '2022', flow: 720, high: 900, estimated: 'Yes', river: 'Birch' },
  ],
  spec: BAR,
  ...given,
});

export const BAR = { kind: 'bar', label: 'year', value: 'flow', estimate: 'estimated' } as const;
export const RANGE = {
  kind: 'range',
  label: 'year',
  low: 'flow',
  high: 'high',
  estimate: 'estimated',
} as const;
export const LINE = { kind: 'line', x: 'year', series: ['flow', 'high'], estimate: 'estimated' } as const;
const SERIES = { label: 'year', series: ['flow', 'high'], estimate: 'estimated' } as const;
export const GROUPED = { kind: 'grouped-bar', ...SERIES } as const;
export const STACKED = { kind: 'stacked-bar', ...SERIES } as const;
export const DOT = { kind: 'dot', ...SERIES } as const;
const PANELS = {
  kind: 'small-multiples',
  facet: 'river',
  x: 'year',
  value: 'flow',
  estimate: 'estimated',
} as const;
const LINE_PANELS = { ...PANELS, draw: 'line' } as const;
const BAR_PANELS = { ...PANELS, draw: 'bar' } as const;

export const EVERY_KIND: readonly (readonly [string, ChartSpec])[] = [
  ['bar', BAR],
  ['grouped bar', GROUPED],
  ['stacked bar', STACKED],
  ['range', RANGE],
  ['dot', DOT],
  ['line', LINE],
  ['small multiples of lines', LINE_PANELS],
  ['small multiples of bars', BAR_PANELS],
];
