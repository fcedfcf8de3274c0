import { STANDALONE_WIDTH } from '../../chart/standalone-chart.ts';
import { creditHtml } from '../../credit/credit-html.ts';
import type { Dataset } from '../../newsroom/newsroom.ts';
import { paths } from '../../newsroom/urls.ts';
import { html, type Markup } from '../../text/markup.ts';
import type { Illustration, Story } from '../story.ts';

/**
 * A chart for somebody else's page, in HTML that every editor takes: its picture, which leads to the story, and its
 * credit. No script, no frame, nothing that changes later.
 */
export function chartEmbed({ entry, credit }: Illustration<Dataset>, story: Story): Markup {
  const picture = html`<img src="${story.link(paths.drawing(entry.id, 'png'))}" alt="${entry.title}. ${entry.summary}" width="${STANDALONE_WIDTH}"/>`;
  return html`<figure>\n<a href="${story.work.url}">${picture}</a>\n<figcaption>${creditHtml(credit, { rdfa: false })}</figcaption>\n</figure>`;
}
