/** The widest a table may be before its rows are written one below the other, in characters. */
const WIDEST = 78;

/** A table in plain text: columns in line where they fit, otherwise each row as `heading: value` lines. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, -3);
  return total <= WIDEST ? inColumns(head, rows, widths) : inLines(head, rows);
}

function inColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  return [head, ...rows]
    .map((row) =>
      widths
        .map(
          (width, column) =>
            (row[column] ?? '') + ' '.repeat(Math.max(0, width - widthOf(row[column] ?? ''))),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

const inLines = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => head.map((heading, column) => `${heading}: ${row[column] ?? ''}`).join('\n'))
    .join('\n\n');

/** Code points, which is near enough to columns for the scripts of tables. */
const widthOf = (text: string): number => [...text].length;
