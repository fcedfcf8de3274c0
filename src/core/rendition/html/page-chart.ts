import type { ChartSpec } from '../../chart/chart.ts';
import { drawChart } from '../../chart/draw-chart.ts';
import { creditHtml } from '../../credit/credit-html.ts';
import { shortName } from '../../license/license-names.ts';
import type { Dataset } from '../../newsroom/newsroom.ts';
import { paths } from '../../newsroom/urls.ts';
import { html, type Markup, writeMarkup } from '../../text/markup.ts';
import { isDrawn } from '../letters.ts';
import type { Illustration, Story } from '../story.ts';
import { chartEmbed } from './chart-embed.ts';
import { datasetTable } from './table-html.ts';

/** A chart on the page of a story: drawn for wide and for narrow screens, as a table, with what may be taken of it. */
export function pageChart(story: Story, id: string): Markup {
  const illustration = story.dataset(id);
  const { entry, credit, work } = illustration;
  const spec = entry.chart;
  const table = html`<div class="table-scroll" role="region" aria-label="Figures: ${entry.title}" tabindex="0">${datasetTable(entry, `${entry.title} (${entry.unit})`)}</div>`;
  const figures = spec
    ? html`${drawings(entry, spec)}\n<details><summary>Show the figures as a table</summary>${table}</details>`
    : table;
  return html`<figure class="chart" aria-label="${entry.title}">
<p class="chart-title">${entry.title}</p>
<p class="chart-summary">${entry.summary}</p>
${figures}
<figcaption>${entry.note && html`<p>${entry.note}</p>`}<p>Figures: <a href="${entry.source.url}">${entry.source.title}</a>. <a href="${paths.data(entry.id)}" download type="text/csv">Download as CSV</a></p><div class="figure-credit" data-license="${work.license.kind}">${creditHtml(credit, { rdfa: false })}</div>${isDrawn(entry) && republish(illustration, story)}</figcaption>
</figure>`;
}

const drawings = (entry: Dataset, spec: ChartSpec): readonly Markup[] => [
  drawChart({ ...entry, spec }, 'wide'),
  drawChart({ ...entry, spec }, 'narrow'),
];

/** The files of the chart and the code to paste; `<copy-field>` adds its button where there is script. */
function republish(illustration: Illustration<Dataset>, story: Story): Markup | null {
  const { entry, work, mayTravel } = illustration;
  if (!mayTravel) return null;
  const file = (ending: 'svg' | 'png', type: string): Markup =>
    html`<a href="${paths.drawing(entry.id, ending)}" download type="${type}">${ending.toUpperCase()}</a>`;
  const csv = html`<a href="${paths.data(entry.id)}" download type="text/csv">CSV</a>`;
  return html`<details class="chart-take"><summary>Republish this chart</summary>
<p>${shortName(work.license)}. The pictures carry their title, unit, source and credit.</p>
<p>${file('svg', 'image/svg+xml')} ${file('png', 'image/png')} ${csv}</p>
<copy-field data-format="html"><textarea class="field" readonly rows="5" spellcheck="false" aria-label="HTML to show this chart elsewhere: ${entry.title}">${writeMarkup(chartEmbed(illustration, story))}</textarea><p><button class="button" type="button" data-copy="code" hidden>Copy HTML code</button> <span role="status"></span></p></copy-field></details>`;
}
