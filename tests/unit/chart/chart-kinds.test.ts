import { describe, expect, test } from 'vitest';
import { aChart, BAR, DOT, EVERY_KIND, GROUPED, LINE, RANGE, STACKED } from './a-chart.ts';
import { drawn, svgOf } from './drawn-chart.ts';

const textsIn = (svg: Element): readonly string[] =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

const marks = (svg: Element, name: string): readonly Element[] => [
  ...svg.querySelectorAll(`.${name} rect, .${name} circle, .${name} path`),
];

/** The sign for estimates is drawn once more to say what it means. */
const IN_LEGEND = 1;

describe.each([
  ['bar', BAR, 3, 'no figure'],
  ['range', RANGE, 4, '?–1,500'],
] as const)('a %s chart', (_, spec, figures, missing) => {
  test('draws a mark for each figure and says which is missing', () => {
    const svg = svgOf({ spec });
    expect([...marks(svg, 'chart-mark'), ...marks(svg, 'chart-mark-estimate')]).toHaveLength(
      figures + IN_LEGEND,
    );
    expect(textsIn(svg).filter((text) => text === missing)).toHaveLength(1);
  });

  test('tells estimates apart by more than color', () => {
    const svg = svgOf({ spec });
    const look = (name: string) => {
      const [mark] = marks(svg, name);
      const layer = mark?.closest(`.${name}`);
      return ['fill', 'stroke-dasharray'].map(
        (attribute) => mark?.getAttribute(attribute) ?? layer?.getAttribute(attribute),
      );
    };
    expect(look('chart-mark')).toEqual(['currentColor', null]);
    expect(svg.getAttribute('fill')).toBe('currentColor');
    expect(look('chart-mark-estimate')).toEqual(['none', '4 3']);
    expect(marks(svg, 'chart-mark-estimate')).toHaveLength(2 + IN_LEGEND);
    expect(textsIn(svg)).toContain('Hollow: estimate');
  });

  test('draws the same where its rows are named by numbers', () => {
    const named = (year: string | number) => ({ year, flow: 5, high: 9 });
    const columns = aChart().columns.map((column) => ({ ...column, type: 'number' as const }));
    expect(drawn({ spec, columns, rows: [named(2019), named(2020)] })).toBe(
      drawn({ spec, columns, rows: [named('2019'), named('2020')] }),
    );
  });

  test('names every row in order', () => {
    expect(textsIn(svgOf({ spec })).filter((text) => /^20\d\d$/.test(text))).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
  });
});

test('a bar chart writes the figure beside each bar', () => {
  expect(textsIn(svgOf({ spec: BAR }))).toEqual(expect.arrayContaining(['1,400', '700', '720']));
});

test('a range chart writes both ends, one where they are the same, and says which is missing', () => {
  const rows = [
    { year: 'a', flow: 100, high: 200 },
    { year: 'b', flow: 300, high: 300 },
    { year: 'c', flow: null, high: 400 },
    { year: 'd', flow: 500, high: null },
    { year: 'e', flow: null, high: null },
  ];
  const texts = textsIn(svgOf({ spec: RANGE, rows }));
  expect(texts).toEqual(expect.arrayContaining(['100–200', '300', '?–400', '500–?']));
  expect(texts.filter((text) => text === 'no figure')).toHaveLength(1);
  expect(texts.join(' ')).not.toMatch(/0–400|500–0/);
});

describe('a line chart', () => {
  test('tells its series apart by the shape of their marks, and names each at its end', () => {
    const svg = svgOf({ spec: LINE });
    const shapes = ['chart-series-1', 'chart-series-2'].map((name) =>
      [...svg.querySelectorAll(`.chart-mark.${name}`)]
        .at(-1)
        ?.firstElementChild?.outerHTML.replace(/\d/g, ''),
    );
    expect(new Set(shapes).size).toBe(2);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['Flow', 'Highest flow']));
  });

  test('leaves a gap where a figure is missing, and says what it means', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((year, index) => ({ year, flow: index === 2 ? null : index }));
    const svg = svgOf({ spec: { kind: 'line', x: 'year', series: ['flow'] }, rows });
    expect(svg.querySelectorAll('.chart-mark path')).toHaveLength(2);
    expect(textsIn(svg)).toContain('Gap: no figure');
  });

  test('goes dashed and hollow to an estimate', () => {
    const svg = svgOf({ spec: { ...LINE, series: ['high'] } });
    expect([...svg.querySelectorAll('g.chart-mark[stroke-dasharray] path')]).toHaveLength(1);
    expect(svg.querySelectorAll('.chart-mark-estimate circle')).toHaveLength(3);
    expect(textsIn(svg)).toContain('Hollow: estimate');
  });

  test('sets dates apart by the time between them', () => {
    const rows = ['2000', '2010', '2011'].map((year) => ({ year, flow: 1 }));
    const xs = [
      ...svgOf({ spec: { kind: 'line', x: 'year', series: ['flow'] }, rows }).querySelectorAll('circle'),
    ].map((circle) => Number(circle.getAttribute('cx')));
    expect(((xs[1] ?? 0) - (xs[0] ?? 0)) / ((xs[2] ?? 0) - (xs[1] ?? 0))).toBeCloseTo(10, 0);
  });

  test('says where its scale begins when that is not zero', () => {
    const rows = ['2000', '2010'].map((year, index) => ({ year, flow: 400 + index }));
    const texts = textsIn(svgOf({ spec: { kind: 'line', x: 'year', series: ['flow'] }, rows }));
    expect(texts).toContain('m³/s; the scale begins at 400');
  });
});

describe.each([
  ['grouped bars', GROUPED, 7],
  ['stacked bars', STACKED, 7],
  ['dots', DOT, 7],
] as const)('%s', (_, spec, figures) => {
  test('draw a mark for each figure of each series, and name every series', () => {
    const svg = svgOf({ spec });
    const drawn = [...marks(svg, 'chart-series-1'), ...marks(svg, 'chart-series-2')];
    const inLegend = 2;
    expect(drawn).toHaveLength(figures + inLegend);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['Flow', 'Highest flow', 'Hollow: estimate']));
    expect(textsIn(svg).join()).toContain('no figure');
  });
});

test('stacked bars say their sum, and which part is missing instead of a sum that is too small', () => {
  const rows = [
    { year: 'a', flow: 0.1, high: 0.2 },
    { year: 'b', flow: null, high: 0.17 },
  ];
  const texts = textsIn(svgOf({ spec: STACKED, rows }));
  expect(texts).toEqual(expect.arrayContaining(['0.3', 'no figure: Flow']));
  expect(texts).not.toContain('0.17');
});

test('every series of bars has a pattern of its own, the first being plain', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const columns = keys.map((key) => ({ key, label: key, type: 'number' as const }));
  const rows = [Object.fromEntries(keys.map((key) => [key, 10]))];
  const svg = svgOf({ columns, rows, spec: { kind: 'grouped-bar', label: 'year', series: keys } });
  const patterns = [...svg.querySelectorAll('.chart-gap')].map((stripe) =>
    ['stroke-dasharray', 'stroke-width'].map((name) => stripe.getAttribute(name)).join(),
  );
  // Once in the legend and once in the bars, which are higher.
  expect(new Set(patterns).size).toBe(10);
});

test('small multiples have a panel with a title for each name, all on one scale', () => {
  const texts = textsIn(svgOf({ spec: EVERY_KIND[6]?.[1] ?? BAR }));
  expect(texts).toEqual(expect.arrayContaining(['Alder', 'Birch']));
});
