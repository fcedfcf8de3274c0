import type { FileChild } from 'docx';
import { chartTable } from '../../chart/chart-table.ts';
import type { Story } from '../story.ts';
import { creditRuns } from './credit-runs.ts';
import { type Place, paragraph } from './paragraph.ts';
import { drawImage } from './write-figure.ts';
import { link, textRuns } from './write-inlines.ts';
import { drawTable, tableCaption } from './write-table.ts';
import type { Writing } from './writing.ts';

/** A chart: its drawing if it has one, and always its figures, what they say, and where they come from. */
export function writeChart(id: string, writing: Writing, place: Place): readonly FileChild[] {
  const { entry, credit, work } = writing.story.dataset(id);
  const text = (words: string): FileChild => paragraph(textRuns(words, writing), place, writing);
  const source = [
    ...textRuns('Source: ', writing),
    ...link(entry.source.title, entry.source.url, writing),
    ...textRuns('; ', writing),
    ...link('figures as CSV', work.url, writing),
    ...textRuns('. ', writing),
    ...creditRuns(credit, writing),
  ];
  return [
    ...drawing(id, writing, place),
    tableCaption(`${entry.title} (${entry.unit})`, writing, place),
    ...figures(entry, writing, place),
    text(entry.summary),
    ...(entry.note === undefined ? [] : [text(entry.note)]),
    paragraph(source, { style: 'Credit', indent: place.indent }, writing),
  ];
}

type Dataset = ReturnType<Story['dataset']>['entry'];

function drawing(id: string, writing: Writing, place: Place): readonly FileChild[] {
  const drawn = writing.press.drawing(id);
  if (drawn === null) return [];
  const { title, summary } = writing.story.dataset(id).entry;
  const { png, width, height } = drawn;
  const alt = `${title}. ${summary}`;
  const image = { key: `chart ${id}`, mediaType: 'image/png', bytes: png, width, height, alt } as const;
  return [drawImage(image, writing, place)];
}

function figures(dataset: Dataset, writing: Writing, place: Place): readonly FileChild[] {
  const { head, rows } = chartTable(dataset);
  const table = {
    head: head.map(({ label }) => textRuns(label, writing)),
    rows: rows.map((row) => row.map((cell) => textRuns(cell, writing))),
    align: head.map(({ isNumber }) => (isNumber ? 'end' : null)),
  } as const;
  return drawTable(table, writing, place);
}
