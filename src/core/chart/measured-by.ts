import type { ChartSpec } from './chart.ts';

/** The columns that are drawn by their size. */
export function measuredBy(spec: ChartSpec): readonly string[] {
  switch (spec.kind) {
    case 'bar':
    case 'small-multiples':
      return [spec.value];
    case 'range':
      return [spec.low, spec.high];
    default:
      return spec.series;
  }
}
