import { chartTable } from '../../chart/chart-table.ts';
import { printCredit } from './print-credit.ts';
import { ratio } from './print-figure.ts';
import { numberedLink } from './print-inlines.ts';
import { printTable } from './print-table.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstString, typstText } from './typst-text.ts';

/** A chart: its drawing where it has one, and always its figures as a table, with what they show and whose they are. */
export function printChart(id: string, writing: PrintWriting): string {
  const { entry, work, credit } = writing.story.dataset(id);
  const { head, rows } = chartTable(entry);
  const cell = (words: string) => ({ words, source: typstText(words) });
  const table = printTable(
    {
      caption: `${entry.title} (${entry.unit})`,
      columns: head.map(({ isNumber }) => (isNumber ? 'end' : 'start')),
      head: head.map(({ label }) => ({ ...cell(label), again: typstText(label) })),
      rows: rows.map((row) => row.map(cell)),
    },
    writing,
  );
  const source = numberedLink(entry.source.url, typstText(entry.source.title), writing);
  const figures = numberedLink(work.url, typstText('figures as CSV'), writing);
  const words = [
    typstText(entry.summary),
    typstText(entry.note ?? ''),
    `#"Source: "${source}#"; "${figures}#". "${printCredit(credit)}`,
  ];
  return [
    printDrawing(id, `${entry.title}. ${entry.summary}`, writing),
    table,
    `#small[\n${words.filter(Boolean).join('\n\n')}\n]`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function printDrawing(id: string, alt: string, { press, files, maySpan }: PrintWriting): string {
  const drawing = press.drawing(id);
  if (drawing === null) return '';
  const file = `chart-${id}.svg`;
  files.set(file, new TextEncoder().encode(drawing.svg));
  const show = maySpan ? 'drawing-across' : 'drawing';
  return `#${show}(${typstString(file)}, ratio: ${ratio(drawing.width, drawing.height)}, alt: ${typstString(alt)})`;
}
