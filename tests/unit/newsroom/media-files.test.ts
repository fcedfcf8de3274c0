import { describe, expect, test } from 'vitest';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anImage,
  type FileChanges,
  problemsOf,
  someMedia,
  theStory,
} from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';

describe('a media file', () => {
  const show = (file: string): FileChanges => ({
    'media/river.yaml': someMedia({ file }),
    [`media/${file}`]: anImage(),
    [STORY]: anArticle({ hero: 'river' }),
  });

  test.each([['river.png'], ['River_2026.final.JPG'], ['IMG-2034.jpeg'], ['0.svg']])(
    'may be called %s',
    (file) => {
      expect(theStory(aNewsroom(show(file))).hero?.path).toBe(`media/${file}`);
    },
  );

  test.each([
    ['IMG 2034 (1).jpg', 'img-2034-1.jpg'],
    ['a#b.png', 'a-b.png'],
    ['a?b.png', 'a-b.png'],
    ['a%2fb.png', 'a-2fb.png'],
    ['..png', 'a-name.png'],
    ['fluß.png', 'fluss.png'],
    ['r\u00e9.png', 're.png'],
  ])('is not published as %j but could be as %j', (file, suggestion) => {
    expect(problemsOf(show(file))).toEqual([
      `content/media/${file}: "${file}" cannot be part of an address. Use lower-case letters a to z, digits and single hyphens, at most 100: "${suggestion}".`,
    ]);
  });

  test('that is missing is named, with the one that is nearest', () => {
    expect(
      problemsOf({ 'media/river.yaml': someMedia({ file: 'rvier.png' }), 'media/river.png': anImage() }),
    ).toEqual([
      'content/media/river.yaml:1 file: there is no file "media/rvier.png". Did you mean "media/river.png"?',
    ]);
  });

  test('that is missing is not mistaken for another of its kind', () => {
    expect(
      problemsOf({ 'media/river.yaml': someMedia({ file: 'river.png' }), 'media/boats.png': anImage() }),
    ).toEqual([
      'content/media/river.yaml:1 file: there is no file "media/river.png". Put the file beside this one or correct its name.',
    ]);
  });

  test.each([
    [
      'is not what it says',
      { kind: 'unreadable', reason: 'there is no image in it' } as const,
      'there is no image in it',
    ],
    ['is text', 'words', 'it is text'],
  ])('that %s is named', (_, content, why) => {
    expect(problemsOf({ 'media/river.yaml': someMedia(), 'media/river.png': content })).toEqual([
      `content/media/river.yaml:1 file: cannot be read: media/river.png: ${why}. Save it again in the right format`,
    ]);
  });

  test.each([
    ['creators', 'media/river.yaml:1 creators: "creators" is missing. Add a line creators: …'],
    ['license', 'media/river.yaml:1 license: "license" is missing. Add a line license: …'],
    ['alt', 'media/river.yaml:1 alt: "alt" is missing. Add a line alt: …'],
  ])('needs its %s', (key, words) => {
    const files = { 'media/river.yaml': someMedia({ [key]: undefined }), 'media/river.png': anImage() };
    expect(problemsOf(files)).toEqual([`content/${words}`]);
  });

  test('needs at least one creator', () => {
    const files = { 'media/river.yaml': someMedia({ creators: [] }), 'media/river.png': anImage() };
    expect(problemsOf(files)).toEqual([
      expect.stringContaining('creators: expected at least 1 of them, found none.'),
    ]);
  });
});

describe('a dataset', () => {
  const rowsOf = (csv: string, fields: Readonly<Record<string, unknown>> = {}) => {
    const room = aNewsroom({ 'data/flow.yaml': aDataset(fields), 'data/flow.csv': csv });
    return room.datasets.get('flow')?.rows;
  };
  const faultsIn = (csv: string, fields: Readonly<Record<string, unknown>> = {}): readonly string[] =>
    problemsOf({ 'data/flow.yaml': aDataset(fields), 'data/flow.csv': csv }).map((line) =>
      line.replace(/^content\/data\//, ''),
    );

  test.each([
    ['whole numbers', 'year,flow\n2019,1400\n', [{ year: '2019', flow: 1400 }]],
    ['decimals and negatives', 'year,flow\n2019,-0.5\n', [{ year: '2019', flow: -0.5 }]],
    ['a missing figure', 'year,flow\n2019,\n', [{ year: '2019', flow: null }]],
    ['a missing text', 'year,flow\n,1\n', [{ year: null, flow: 1 }]],
    ['quotes and commas', 'year,flow\n"2019, ""wet""",1\n', [{ year: '2019, "wet"', flow: 1 }]],
    ['spaces around cells', ' year , flow \n 2019 , 1 \n', [{ year: '2019', flow: 1 }]],
    ['no line end', 'year,flow\n2019,1', [{ year: '2019', flow: 1 }]],
    ['empty lines at its end', 'year,flow\n2019,1\n\n\n', [{ year: '2019', flow: 1 }]],
    ['no rows', 'year,flow\n', []],
    ['what looks like a formula', 'year,flow\n=1+1,1\n', [{ year: '=1+1', flow: 1 }]],
  ])('is read with %s', (_, csv, rows) => {
    expect(rowsOf(csv)).toEqual(rows);
  });

  test.each([
    ['words', 'about 1400'],
    ['a separator for thousands in quotes', '"1,400"'],
    ['a decimal comma in quotes', '"0,5"'],
    ['a unit', '1400 m³'],
    ['an exponent', '1e3'],
    ['a sign', '+1'],
    ['digits of another script', '١٤٠٠'],
    ['infinity', 'Infinity'],
    ['hexadecimal digits', '0x10'],
    ['a point and nothing behind it', '1.'],
  ])('takes %s for no number', (_, cell) => {
    expect(faultsIn(`year,flow\n2019,1\n2020,${cell}\n`)).toEqual([
      expect.stringMatching(/^flow\.csv:3: ".+" in the column "flow" is no number\./),
    ]);
  });

  test.each([
    [
      'a row with too many cells',
      'year,flow\n2019,1,400\n',
      'flow.csv:2: 3 cells in a row of a table that has 2 columns.',
    ],
    [
      'a row with too few cells',
      'year,flow\n2019\n',
      'flow.csv:2: 1 cell in a row of a table that has 2 columns.',
    ],
    [
      'an empty line between rows',
      'year,flow\n2019,1\n\n2020,2\n',
      'flow.csv:3: 1 cell in a row of a table that has 2 columns.',
    ],
    [
      'other columns',
      'year,volume\n2019,1\n',
      'flow.csv:1: the first row names the columns year, volume, the description names year, flow.',
    ],
    [
      'columns in another order',
      'flow,year\n1,2019\n',
      'flow.csv:1: the first row names the columns flow, year, the description names year, flow.',
    ],
    ['no header', '2019,1\n', 'flow.csv:1: the first row names the columns 2019, 1,'],
    ['semicolons', 'year;flow\n2019;1\n', 'flow.csv:1: the cells are separated by semicolons'],
    ['tabs', 'year\tflow\n2019\t1\n', 'flow.csv:1: the cells are separated by tabs'],
    ['nothing in it', '', 'flow.csv:1: the first row names no columns, the description names year, flow.'],
    [
      'an empty line before the header',
      '\nyear,flow\n2019,1\n',
      'flow.csv:1: the first row names no columns, the description names year, flow.',
    ],
    [
      'a control character',
      'year,flow\n20\u000119,1\n',
      'flow.csv:2: it holds a line break or an invisible control character.',
    ],
    [
      'a bidi override',
      'year,flow\n20\u202e19,1\n',
      'flow.csv:2: it holds a character that turns the direction of text around',
    ],
    [
      'a line break in a cell',
      'year,flow\n"20\n19",1\n2020,x\n',
      'flow.csv:2: it holds a line break or an invisible control character.',
    ],
    [
      'a cell too long to set',
      `year,flow\n${'x'.repeat(301)},1\n`,
      'flow.csv:2: 301 characters, where at most 300 fit.',
    ],
  ])('is refused with %s', (_, csv, words) => {
    expect(faultsIn(csv)[0]?.startsWith(words)).toBe(true);
  });

  test('counts lines as an editor does, behind a cell of several lines', () => {
    expect(faultsIn('year,flow\n"20\n19",1\n2020,x\n')[1]).toContain('flow.csv:4: "x" in the column "flow"');
  });

  test.each([
    ['the value of bars', { kind: 'bar', label: 'year', value: 'year' }, 'chart.value'],
    ['the low of a range', { kind: 'range', label: 'year', low: 'year', high: 'flow' }, 'chart.low'],
    ['the high of a range', { kind: 'range', label: 'year', low: 'flow', high: 'year' }, 'chart.high'],
    ['a line', { kind: 'line', x: 'year', series: ['flow', 'year'] }, 'chart.series'],
  ])('draws no words as %s', (_, chart, field) => {
    expect(faultsIn('year,flow\n2019,1\n', { chart })).toEqual([
      expect.stringContaining(`${field}: expected a column of numbers (type: number), found "year".`),
    ]);
  });

  test('has each column once', () => {
    const columns = [
      { key: 'a', label: 'A' },
      { key: 'a', label: 'B' },
    ];
    expect(faultsIn('a,a\n1,2\n', { columns })).toEqual([
      expect.stringContaining('columns[1].key: expected each column once, found "a".'),
    ]);
  });
});
