import { chartTable } from '../../chart/chart-table.ts';
import type { Dataset } from '../../newsroom/newsroom.ts';
import { html, type Markup } from '../../text/markup.ts';

/** The figures of a dataset as an HTML table, its first column naming the rows. */
export function datasetTable(dataset: Dataset, caption: string | null): Markup {
  const { head, rows } = chartTable(dataset);
  const headings = head.map(({ label }) => html`<th scope="col">${label}</th>`);
  const lines = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell) => html`<td>${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${cells}</tr>\n`;
  });
  return html`<table>\n${caption !== null && html`<caption>${caption}</caption>\n`}<thead>\n<tr>${headings}</tr>\n</thead>\n<tbody>\n${lines}</tbody>\n</table>`;
}
