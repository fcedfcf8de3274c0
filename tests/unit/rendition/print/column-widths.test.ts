import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, leastWidth } from '../../../../src/core/rendition/print/column-widths.ts';
import type { PrintTable } from '../../../../src/core/rendition/print/print-table.ts';

const tableOf = (rows: readonly (readonly string[])[]): PrintTable => {
  const [head = [], ...others] = rows.map((row) => row.map((words) => ({ words, source: '', again: '' })));
  return { caption: null, columns: head.map(() => 'start'), head, rows: others };
};

const ROOM = 480;

test.each([
  [
    [
      ['Land', '%'],
      ['Peru', '3'],
      ['Chad', '4'],
    ],
  ],
  [
    [
      ['Name', 'Year', '#'],
      ['Peru', '2010', '1'],
    ],
  ],
  [
    [
      ['', ''],
      ['', ''],
    ],
  ],
])('a table of short cells fills the room: %j', (rows) => {
  const widths = columnWidths(tableOf(rows), ROOM);
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM, -1);
});

test('no table, whatever its cells, has a column without a width', () => {
  const cells = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.array(fc.array(fc.string({ maxLength: 90 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(cells, (rows) => {
      const table = tableOf(rows);
      const widths = columnWidths(table, ROOM);
      expect(widths.every((width) => Number.isFinite(width) && width > 0)).toBe(true);
      const sum = widths.reduce((all, width) => all + width, 0);
      expect(sum).toBeLessThanOrEqual(Math.max(ROOM, leastWidth(table)) + widths.length);
    }),
  );
});
