import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartSpec } from '../../../src/core/chart/chart.ts';
import { chartTable } from '../../../src/core/chart/chart-table.ts';
import { WIDTHS } from '../../../src/core/chart/chart-width.ts';
import { drawChart, layOut } from '../../../src/core/chart/draw-chart.ts';
import { formatFigure } from '../../../src/core/chart/format-figure.ts';
import { measuredBy } from '../../../src/core/chart/measured-by.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { EVERY_KIND } from './a-chart.ts';
import { labelBoxes, overlapsIn } from './label-boxes.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const name = fc.oneof(
  fc.constantFrom('2019', 'Use of sold products', 'International aviation and shipping', 'x'.repeat(90)),
  fc.lorem({ maxCount: 14 }),
  fc.string({ unit: fc.constantFrom('W', 'm', 'é', '漢', ' ', '-'), minLength: 1, maxLength: 60 }),
);
const figure = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  {
    weight: 3,
    arbitrary: fc.double({ min: 0, max: 99, noNaN: true }).map((value) => Math.round(value * 10) / 10),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

const chartOf = (spec: ChartSpec): fc.Arbitrary<Chart> =>
  fc
    .record({
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 9 }),
      labels: fc.uniqueArray(name, { minLength: 6, maxLength: 6 }),
      figures: fc.array(fc.array(figure, { minLength: 6, maxLength: 6 }), { minLength: 9, maxLength: 9 }),
      estimates: fc.array(fc.constantFrom('yes', 'no', null), { minLength: 9, maxLength: 9 }),
      unit: name,
      series: fc.integer({ min: 2, max: 6 }),
    })
    .map(({ names, labels, figures, estimates, unit, series }) => ({
      title: 'A title',
      summary: 'What it shows.',
      unit,
      columns: [
        { key: 'year', label: 'Year', type: 'text' as const },
        { key: 'river', label: 'River', type: 'text' as const },
        ...KEYS.map((key, index) => ({ key, label: labels[index] ?? key, type: 'number' as const })),
        { key: 'estimated', label: 'Estimated', type: 'text' as const },
      ],
      rows: names.map((year, row) => ({
        year,
        river: names[row % 3] ?? '',
        estimated: estimates[row] ?? null,
        ...Object.fromEntries(KEYS.map((key, index) => [key, figures[row]?.[index] ?? null])),
      })),
      spec: withColumns(spec, series),
    }));

function withColumns(spec: ChartSpec, count: number): ChartSpec {
  if (spec.kind === 'range') return { ...spec, low: 'a', high: 'b' };
  if ('value' in spec) return { ...spec, value: 'a' };
  return { ...spec, series: KEYS.slice(0, count) };
}

/** Ranges with their ends the right way round, as the newsroom insists. */
function inOrder(chart: Chart): Chart {
  if (chart.spec.kind !== 'range') return chart;
  const rows = chart.rows.map((row) => ({ ...row, b: Math.max(Number(row['a']), Number(row['b'])) }));
  return { ...chart, rows };
}

describe.each(EVERY_KIND)('in a %s chart of any names and figures', (_, spec) => {
  test.each(['wide', 'narrow'] as const)('%s, no label covers another or leaves the picture', (width) => {
    fc.assert(
      fc.property(chartOf(spec), (given) => {
        const boxes = labelBoxes(writeMarkup(drawChart(inOrder(given), width)));
        expect(overlapsIn(boxes)).toEqual([]);
        const outside = boxes.filter(({ left, right }) => left < -1 || right > WIDTHS[width].width + 1);
        expect(outside).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('every figure stands in the table, and each that is not missing is drawn', () => {
    fc.assert(
      fc.property(chartOf(spec), (given) => {
        const chart = inOrder(given);
        const cells = chartTable(chart).rows.flat();
        const figures = chart.rows.flatMap((row) => KEYS.map((key) => row[key] ?? null));
        for (const value of figures) {
          expect(cells).toContain(value === null ? 'no figure' : formatFigure(Number(value)));
        }
        expect(marksOf(chart)).toBe(expectedMarks(chart));
      }),
      { numRuns: 12 },
    );
  });
});

/** Bars and markers, without those that only say what a sign means. */
function marksOf(chart: Chart): number {
  const count = (rows: Chart['rows']): number =>
    layOut({ ...chart, rows }, WIDTHS.wide).shapes.filter(({ kind }) => kind === 'bar' || kind === 'marker')
      .length;
  const empty = chart.rows.map((row) => ({ ...row, ...Object.fromEntries(KEYS.map((key) => [key, null])) }));
  const isLine = chart.spec.kind === 'line';
  // At the end of each line its marker is drawn once more, beside its name.
  const atEnds = isLine
    ? measuredBy(chart.spec).filter((key) => chart.rows.some((row) => row[key] !== null)).length
    : 0;
  return count(chart.rows) - count(empty) - atEnds;
}

function expectedMarks({ rows, spec }: Chart): number {
  const known = rows.filter((row) => row['a'] !== null || row['b'] !== null);
  if (spec.kind === 'range') return known.length;
  return rows.flatMap((row) => measuredBy(spec).filter((key) => row[key] !== null)).length;
}
