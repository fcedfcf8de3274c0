import { creditHtml, creditLine } from '../../credit/credit-html.ts';
import type { BlockOf } from '../../document/document.ts';
import { paths } from '../../newsroom/urls.ts';
import { html, join, type Markup } from '../../text/markup.ts';
import { isDrawn } from '../letters.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords } from '../recording.ts';
import type { Story } from '../story.ts';
import type { HtmlDialect } from './html-dialect.ts';
import { datasetTable } from './table-html.ts';

/** HTML for somebody else's site: common tags and full addresses; no class, id, style or script. */
export function copyDialect(story: Story): HtmlDialect {
  return {
    link: story.link,
    heading: ({ level }, content) =>
      level === 2
        ? html`<h2>${content}</h2>`
        : level === 3
          ? html`<h3>${content}</h3>`
          : html`<h4>${content}</h4>`,
    quote: ({ by }, content) => html`<blockquote>\n${content}${byline(by)}\n</blockquote>`,
    pullQuote: ({ by }, content) => html`<blockquote>\n<p>${content}</p>${byline(by)}\n</blockquote>`,
    figure: (block, caption) => copyFigure(story, block.media, block.caption.length > 0 ? caption : null),
    chart: ({ dataset }) => chart(story, dataset),
    table: ({ caption }, rows) => withTitle(caption, html`<table>\n${rows}</table>`),
    note: ({ title }, content) =>
      html`<blockquote>\n${title === null ? null : html`<p><strong>${title}</strong></p>\n`}${content}\n</blockquote>`,
    claim: (block, content) =>
      html`<blockquote>\n<p><strong>${claimLabel(block)}</strong>${source(block.source)}</p>\n${content}\n</blockquote>`,
    audio: (block) => audio(story, block),
    embed: ({ url, title, description: line }, description) =>
      html`<p><a href="${url}">${title}</a>${line.length > 0 && html`: ${description}`}</p>`,
    term: (_inline, content) => content,
    footnoteReference: ({ number }) => html`<sup>[${number}]</sup>`,
    footnotes: (notes) =>
      html`<h2>Notes</h2>\n<ol>\n${join(
        notes.map(({ content }) => html`<li>${content}</li>`),
        '\n',
      )}\n</ol>`,
  };
}

/** An image with its caption and its own credit; nothing where its license keeps it from traveling. */
export function copyFigure(story: Story, id: string, caption: Markup | null): Markup {
  const { entry, work, credit, mayTravel } = story.media(id);
  if (!mayTravel || entry.content.kind !== 'image') return html``;
  const { width, height } = entry.content;
  const words = caption ?? (entry.caption === undefined ? null : html`${entry.caption}`);
  return html`<figure>\n<img src="${work.url}" alt="${entry.alt}" width="${width}" height="${height}"/>\n<figcaption>${words && html`${words}<br/>`}${creditLine(credit)}</figcaption>\n</figure>`;
}

/** Many editors drop the caption of a table, and with it the unit of its figures; a paragraph they keep. */
const withTitle = (title: string | null, table: Markup): Markup =>
  title === null ? table : html`<p><strong>${title}</strong></p>\n${table}`;

/** A link in place of the sound, with the credit and the license of the recording itself. */
function audio(story: Story, block: BlockOf<'audio'>): Markup {
  const { entry, work, credit } = story.media(block.media);
  return html`<p><a href="${work.url}">${listenWords(block, entry)}</a></p>\n${creditHtml(credit, { rdfa: false })}`;
}

function chart(story: Story, id: string): Markup {
  const { entry, work, credit } = story.dataset(id);
  const note = entry.note === undefined ? null : html`<p>${entry.note}</p>\n`;
  const drawing = isDrawn(entry)
    ? html`<p><img src="${story.link(paths.drawing(id, 'png'))}" alt="${entry.title}. ${entry.summary}"/></p>\n`
    : null;
  const data = html`<a href="${work.url}">figures as CSV</a>`;
  return html`${drawing}${withTitle(`${entry.title} (${entry.unit})`, datasetTable(entry, null))}\n<p>${entry.summary}</p>\n${note}<p>Source: <a href="${entry.source.url}">${entry.source.title}</a>; ${data}.</p>\n${creditHtml(credit, { rdfa: false })}`;
}

const byline = (by: string | null): Markup => (by === null ? html`` : html`\n<p>— ${by}</p>`);

const source = (url: string | null): Markup => (url === null ? html`` : html` (<a href="${url}">source</a>)`);
