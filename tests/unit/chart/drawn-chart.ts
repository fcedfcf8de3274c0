import { parseHTML } from 'linkedom';
import type { Chart } from '../../../src/core/chart/chart.ts';
import { drawChart } from '../../../src/core/chart/draw-chart.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aChart } from './a-chart.ts';

/** A chart as the text of its drawing. */
export const drawn = (given: Partial<Chart> = {}, width: 'wide' | 'narrow' = 'wide'): string =>
  writeMarkup(drawChart(aChart(given), width));

/** The same as an element. */
export function svgOf(given: Partial<Chart> = {}): Element {
  const svg = parseHTML(`<html><body>${drawn(given)}</body></html>`).document.querySelector('svg');
  if (!svg) throw new Error('no svg');
  return svg;
}
