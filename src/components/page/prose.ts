import type { Document } from '../../core/document/document.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';
import type { HtmlDialect } from '../../core/rendition/html/html-dialect.ts';
import { writeHtml } from '../../core/rendition/html/write-html.ts';
import { html, type Markup, writeMarkup } from '../../core/text/markup.ts';

/** HTML of a text that is no story: a bio, a definition. Its headings start at `h3`; illustrations have no place in it. */
export const proseHtml = (document: Document, newsroom: Pick<Newsroom, 'terms'>): string =>
  writeMarkup(writeHtml(document, proseDialect(newsroom)));

function proseDialect({ terms }: Pick<Newsroom, 'terms'>): HtmlDialect {
  return {
    link: (url) => url,
    heading: ({ level }, content) => (level === 2 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`),
    quote: ({ by }, content) => html`<blockquote class="quote">${content}${byline(by)}</blockquote>`,
    pullQuote: ({ by }, content) =>
      html`<blockquote class="quote"><p>${content}</p>${byline(by)}</blockquote>`,
    figure: nothing,
    chart: nothing,
    table: (_block, table) => table,
    note: (_block, content) => html`<div class="note">${content}</div>`,
    claim: (_block, content) => html`<div class="note">${content}</div>`,
    audio: nothing,
    embed: ({ url, title }) => html`<p><a href="${url}">${title}</a></p>`,
    term: ({ term }, content) =>
      html`<a class="term" href="${paths.term(term)}" title="${terms.get(term)?.short}">${content}</a>`,
    footnoteReference: ({ number }) => html`<sup>[${number}]</sup>`,
    footnotes: (notes) => html`<ol>${notes.map(({ content }) => html`<li>${content}</li>`)}</ol>`,
  };
}

const nothing = (): Markup => html``;

const byline = (by: string | null): Markup => (by === null ? html`` : html`<footer>${by}</footer>`);
