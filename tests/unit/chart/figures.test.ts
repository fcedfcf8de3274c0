import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartTable } from '../../../src/core/chart/chart-table.ts';
import { formatFigure, formatRange } from '../../../src/core/chart/format-figure.ts';
import { aChart } from './a-chart.ts';

describe('a figure', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [14_000, '14,000'],
    [1_234_567.89, '1,234,567.89'],
    [-0.5, '\u22120.5'],
    [-14_000, '\u221214,000'],
    [-0, '0'],
    [0.1, '0.1'],
    [0.000_000_1, '0.0000001'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('%d is written %s', (value, written) => {
    expect(formatFigure(value)).toBe(written);
  });

  test('keeps every digit it was given', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.nat({ max: 999_999_999 }), fc.nat({ max: 99_999 }))
      .map(([negative, whole, part]) => `${negative ? '-' : ''}${whole}.${part}`);
    fc.assert(
      fc.property(decimal, (given) => {
        const written = formatFigure(Number(given));
        expect(Number(written.replaceAll(',', '').replace('\u2212', '-'))).toBe(Number(given) + 0);
        expect(written).not.toMatch(/e/i);
      }),
    );
  });

  test('of two makes a range, of one and the same a figure', () => {
    expect(formatRange(175, 185)).toBe('175–185');
    expect(formatRange(1400, 1400)).toBe('1,400');
    expect(formatRange(-5, -1)).toBe('\u22125 to \u22121');
    expect(formatRange(-5, 1)).toBe('\u22125 to 1');
    expect(formatRange(null, 3)).toBe('?–3');
    expect(formatRange(5, null)).toBe('5–?');
  });
});

describe('the table of a chart', () => {
  test('has the columns and rows of the file, and says which figures are missing', () => {
    expect(chartTable(aChart())).toEqual({
      head: [
        { label: 'Year', isNumber: false },
        { label: 'Flow', isNumber: true },
        { label: 'Highest flow', isNumber: true },
        { label: 'Estimated', isNumber: false },
        { label: 'River', isNumber: false },
      ],
      rows: [
        ['2019', '1,400', '1,600', 'no', 'Alder'],
        ['2020', 'no figure', '1,500', 'not stated', 'Alder'],
        ['2021', '700', '700', 'yes', 'Birch'],
        ['2022', '720', '900', 'Yes', 'Birch'],
      ],
    });
  });

  test('says so of a cell that is not there at all', () => {
    expect(chartTable(aChart({ rows: [{}] })).rows).toEqual([
      ['not stated', 'no figure', 'no figure', 'not stated', 'not stated'],
    ]);
  });

  test('shows zero as zero', () => {
    expect(chartTable(aChart({ rows: [{ year: '2019', flow: 0 }] })).rows[0]?.[1]).toBe('0');
  });
});
