import type { Document } from '../../core/document/document.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';
import type { HtmlDialect } from '../../core/rendition/html/html-dialect.ts';
import { linkedHeading } from '../../core/rendition/html/page-dialect.ts';
import { writeHtml } from '../../core/rendition/html/write-html.ts';
import { html, type Markup, writeMarkup } from '../../core/text/markup.ts';

type Terms = Pick<Newsroom, 'terms'>;

/** HTML of a text that is part of a page: a bio, a definition. Its headings start at `h3`. */
export const proseHtml = (document: Document, newsroom: Terms): string =>
  writeMarkup(writeHtml(document, proseDialect(newsroom, partHeading)));

/** HTML of a text that is a page: its headings start at `h2`, and each can be linked to. */
export const evergreenHtml = (document: Document, newsroom: Terms): string =>
  writeMarkup(
    writeHtml(
      document,
      proseDialect(newsroom, ({ level, id }, content) => linkedHeading(level, id, content)),
    ),
  );

const partHeading: HtmlDialect['heading'] = ({ level }, content) =>
  level === 2 ? html`<h3>${content}</h3>` : html`<h4>${content}</h4>`;

/** Illustrations have no place in such a text; they are problems of the content (`text-problems.ts`). */
function proseDialect({ terms }: Terms, heading: HtmlDialect['heading']): HtmlDialect {
  return {
    link: (url) => url,
    heading,
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
