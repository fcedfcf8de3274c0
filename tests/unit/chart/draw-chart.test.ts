import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/core/chart/chart.ts';
import { aChart, EVERY_KIND } from './a-chart.ts';
import { drawn, svgOf } from './drawn-chart.ts';

/** Rows that a careless hand or a sad year leaves behind. */
const ODD_ROWS: readonly (readonly [string, Chart['rows']])[] = [
  ['no rows', []],
  ['no figures', [{ year: '2019', flow: null, high: null }]],
  ['only zeros', [{ year: '2019', flow: 0, high: 0 }]],
  [
    'negative figures',
    [
      { year: '2019', flow: -5, high: -1 },
      { year: '2020', flow: 3, high: 4 },
    ],
  ],
  [
    'very large and very small figures',
    [
      { year: '2019', flow: 1e21, high: 2e21 },
      { year: '2020', flow: 1e-9, high: 1e-8 },
    ],
  ],
  ['names that are missing', [{ year: null, flow: 1, high: 2 }]],
  [
    'names that come twice',
    [
      { year: 'a', flow: 1, high: 2 },
      { year: 'a', flow: 2, high: 3 },
    ],
  ],
  ['names of 300 letters', [{ year: 'x'.repeat(300), flow: 1, high: 2 }]],
];

describe.each(EVERY_KIND)('a %s chart', (_, spec) => {
  test.each(['wide', 'narrow'] as const)(
    '%s, is well-formed XML that an image reader draws',
    async (width) => {
      const { format, width: pixels } = await sharp(Buffer.from(drawn({ spec }, width))).metadata();
      expect([format, pixels]).toEqual(['svg', width === 'wide' ? 680 : 320]);
    },
  );

  test('holds no style, script, id or event, and points nowhere', () => {
    const svg = svgOf({ spec });
    for (const element of [svg, ...svg.querySelectorAll('*')]) {
      expect(['script', 'style', 'foreignobject', 'a', 'use', 'image']).not.toContain(
        element.localName.toLowerCase(),
      );
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^(?:style|id|on.*|.*href)$/i);
        expect(value).not.toMatch(/url\(/i);
      }
    }
  });

  test('takes its colors from the page or from nowhere', () => {
    expect(drawn({ spec })).not.toMatch(/(?:fill|stroke)="(?!currentColor|none)/);
  });

  test('is one image, named after its title; what it shows is said beside it', () => {
    const svg = svgOf({ spec });
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe('Chart: Flow by year');
    expect(svg.querySelectorAll('[aria-label], [aria-hidden], [role]')).toHaveLength(0);
  });

  test('escapes every word that comes from the newsroom', async () => {
    const hostile = '</text><script>alert(1)</script> & "q" \' ]]> -->';
    const given = {
      spec,
      title: hostile,
      summary: hostile,
      unit: hostile,
      columns: aChart().columns.map((column) => ({ ...column, label: hostile })),
      rows: [
        { year: hostile, flow: 1, high: 2 },
        { year: 'b', flow: 3, high: 4 },
      ],
    };
    expect(drawn(given)).not.toContain('<script');
    expect(svgOf(given).querySelectorAll('script')).toHaveLength(0);
    expect(svgOf(given).getAttribute('aria-label')).toBe(`Chart: ${hostile}`);
    await expect(sharp(Buffer.from(drawn(given))).metadata()).resolves.toMatchObject({ format: 'svg' });
  });

  test.each(ODD_ROWS)('of %s is drawn without a fault', async (_what, rows) => {
    const text = drawn({ spec, rows });
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|>null</);
    await expect(sharp(Buffer.from(text)).metadata()).resolves.toMatchObject({ format: 'svg' });
  });

  test('is the same each time', () => {
    expect(drawn({ spec })).toBe(drawn({ spec }));
  });
});
