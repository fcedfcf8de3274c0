import { describe, expect, test } from 'vitest';
import { type PrintTable, printTable } from '../../../../src/core/rendition/print/print-table.ts';
import { startPrintWriting, within } from '../../../../src/core/rendition/print/print-writing.ts';
import { typstText } from '../../../../src/core/rendition/print/typst-text.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aPress } from '../../../support/a-press.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { wordsIn } from './words-in.ts';

const newsroom = aNewsroomWithEverything();
const [article] = newsroom.articles;
if (!article) throw new Error('the fixture has no story');
const writing = startPrintWriting(storyOf(article, newsroom), aPress(), 'a4');

const cell = (words: string) => ({ words, source: typstText(words), again: `${typstText(words)}#again` });

const aTable = (
  columns: number,
  rows: number,
  words = (column: number) => `Value ${column}`,
): PrintTable => ({
  caption: 'A table',
  columns: Array.from({ length: columns }, () => 'start'),
  head: Array.from({ length: columns }, (_, column) => cell(`Heading ${column}`)),
  rows: Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (_, column) => cell(words(column))),
  ),
});

const LONG = 'A text of some length that needs a few lines of its cell. ';

describe('a table in print', () => {
  test('stands in its column where it fits', () => {
    const source = printTable(aTable(3, 4), writing);
    expect(source).toContain('#sheet(columns: (');
    expect(source).not.toContain('#across');
  });

  test('spans both columns where one is too narrow', () => {
    expect(
      printTable(
        aTable(7, 4, () => LONG),
        writing,
      ),
    ).toMatch(/^#across\[#table-caption\[#"A table"\]\n#sheet/);
  });

  test('is cut into tables with the same head where it spans both columns and is too tall for a page', () => {
    const source = printTable(
      aTable(7, 60, () => LONG),
      writing,
    );
    const pieces = source.split('#across').slice(1);
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces[0]).not.toContain('#again');
    for (const piece of pieces.slice(1)) expect(piece).toContain('(continued)');
    for (const piece of pieces.slice(1)) expect(piece).toContain('[#"Heading 0"#again]');
    expect(source.split('A text of some length').length - 1).toBe(7 * 60);
  });

  test.each([
    ['has forty columns', aTable(40, 2), writing],
    ['has a row taller than a page', aTable(7, 2, () => LONG.repeat(90)), writing],
    ['stands inside something else and is too wide for it', aTable(7, 2, () => LONG), within(writing)],
  ])('is written as lines of heading and value where it %s', (_why, table, place) => {
    const source = printTable(table, place);
    expect(source).not.toContain('#sheet');
    expect(source.split('#record[').length - 1).toBe(2);
    expect(wordsIn(source)).toContain(`Heading 0: ${table.rows[0]?.[0]?.words}`);
  });

  test('fills a row that is too short', () => {
    const table = { ...aTable(2, 1), rows: [[cell('alone')]] };
    expect(printTable(table, writing)).toContain('[#"alone"], [],');
  });

  test('gives each column room for its longest word', () => {
    const table = aTable(3, 1, (column) =>
      column === 1 ? 'Sustainability' : 'a b c d e f g h i j k l m n o p',
    );
    const [, widths = ''] = /columns: \(([^)]*)\)/.exec(printTable(table, writing)) ?? [];
    expect(Number.parseInt(widths.split(', ')[1] ?? '', 10)).toBeGreaterThan('Sustainability'.length * 4.3);
  });
});
