import type { Chart } from '../../../src/core/chart/chart.ts';

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
  ],
  rows: [
    { year: '2019', flow: 1400, high: 1600, estimated: 'no' },
    { year: '2020', flow: null, high: 1500, estimated: null },
    { year: '2021', flow: 700, high: 700, estimated: 'yes' },
    { year: '2022', flow: 720, high: 900, estimated: 'Yes' },
  ],
  spec: { kind: 'bar', label: 'year', value: 'flow', estimate: 'estimated' },
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
export const LINE = { kind: 'line', x: 'year', series: ['flow', 'high'] } as const;
