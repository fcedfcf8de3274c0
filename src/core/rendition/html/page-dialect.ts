import { creditHtml } from '../../credit/credit-html.ts';
import type { HeadingLevel } from '../../document/document.ts';
import { timeAddress } from '../../newsroom/episode.ts';
import { paths } from '../../newsroom/urls.ts';
import { fileName } from '../../newsroom/work.ts';
import { formatClock } from '../../text/duration.ts';
import { html, join, type Markup } from '../../text/markup.ts';
import { claimLabel } from '../provenance.ts';
import { listenWords, syntheticNotice } from '../recording.ts';
import type { Story } from '../story.ts';
import type { HtmlDialect } from './html-dialect.ts';
import { pageChart } from './page-chart.ts';
import { picture } from './picture.ts';

/** HTML for the story's own page: images in many sizes, charts drawn, terms and notes linked, classes for the style sheet. */
export function pageDialect(story: Story): HtmlDialect {
  return {
    link: (url) => url,
    heading: ({ level, id }, content) =>
      html`${linkedHeading(level, id, content)}${timeLink(story.article, id)}`,
    quote: ({ by }, content) => html`<blockquote class="quote">\n${content}${byline(by)}\n</blockquote>`,
    // The words stand in the text as well; those who listen need not hear them twice.
    pullQuote: ({ by }, content) =>
      html`<blockquote class="pull-quote">\n<p>${content}</p>${byline(by)}\n</blockquote>`,
    figure: (block, caption) => pageFigure(story, block.media, block.caption.length > 0 ? caption : null),
    chart: ({ dataset }) => pageChart(story, dataset),
    table: ({ caption }, rows) =>
      html`<div class="table-scroll" role="region" aria-label="${caption ?? 'Table'}" tabindex="0"><table>\n${caption !== null && html`<caption>${caption}</caption>\n`}${rows}</table></div>`,
    note: ({ title }, content) =>
      html`<aside class="note"${title === null ? null : html` aria-label="${title}"`}>\n${title === null ? null : html`<p class="note-title">${title}</p>\n`}${content}\n</aside>`,
    claim: (block, content) =>
      html`<aside class="claim" id="${block.id}" data-status="${block.status}" aria-label="${claimLabel(block)}">\n<p class="claim-label">${claimLabel(block)}${source(block.source)}</p>\n${content}\n</aside>`,
    audio: (block) => audio(story, block.media, block.title),
    embed: ({ url, title, description: line }, description) =>
      html`<div class="embed"><p><a href="${url}">${title}</a></p>${line.length > 0 && html`<p>${description}</p>`}<p class="embed-host">${new URL(url).host}</p></div>`,
    term: ({ term }, content) =>
      html`<a class="term" href="${paths.term(term)}" title="${story.definition(term)}">${content}</a>`,
    footnoteReference: ({ id, number, mention }) =>
      html`<sup class="footnote-reference"><a href="#note-${id}" id="${mentionId(id, mention)}" aria-label="Note ${number}">${number}</a></sup>`,
    footnotes: (notes) =>
      html`<section class="footnotes" id="notes" aria-labelledby="notes-title">\n<h2 id="notes-title">Notes</h2>\n<ol>\n${join(
        notes.map(
          ({ note, number, content }) =>
            html`<li id="note-${note.id}">${content} <a class="footnote-back" href="#${mentionId(note.id, 1)}" aria-label="Back to the text of note ${number}">↩</a></li>`,
        ),
        '\n',
      )}\n</ol>\n</section>`,
  };
}

/** A heading that can be linked to. */
export const linkedHeading = (level: HeadingLevel, id: string, content: Markup): Markup =>
  level === 2
    ? html`<h2 id="${id}">${content}</h2>`
    : level === 3
      ? html`<h3 id="${id}">${content}</h3>`
      : html`<h4 id="${id}">${content}</h4>`;

/** Under a heading of a transcript, the place in the recording where it is heard: a link that works without script. */
function timeLink({ episode }: Story['article'], id: string): Markup | null {
  const chapter = episode?.chapters.find(({ heading: of }) => of === id);
  if (!episode || !chapter) return null;
  const address = timeAddress(episode.audio, chapter.at);
  return html`\n<p class="time-link"><a href="${address}">Listen from ${formatClock(chapter.at)}</a></p>`;
}

/** An image of the story's page with its caption, its credit and its own license. */
export function pageFigure(story: Story, id: string, caption: Markup | null, eager = false): Markup {
  const { entry, credit } = story.media(id);
  const words = caption ?? (entry.caption === undefined ? null : html`${entry.caption}`);
  return html`<figure class="figure">\n${picture(entry, { sizes: '(min-width: 64rem) 60rem, 100vw', eager })}\n<figcaption>${words && html`<p>${words}</p>`}<div class="figure-credit">${creditHtml(credit, { rdfa: false })}</div></figcaption>\n</figure>`;
}

function audio(story: Story, id: string, title: string): Markup {
  const { entry, credit } = story.media(id);
  // By its path: under the address of a preview, the policy would refuse that of the publication.
  const file = paths.media(fileName(entry));
  const player = html`<audio controls preload="none" src="${file}"><a href="${file}">${listenWords({ title }, entry)}</a></audio>`;
  const notice = syntheticNotice(entry);
  return html`<figure class="audio">\n<p class="audio-title">${title}</p>\n${player}\n<figcaption>${notice !== null && html`<p><strong>${notice}</strong></p>`}<p>${entry.caption ?? entry.alt}</p><div class="figure-credit">${creditHtml(credit, { rdfa: false })}</div></figcaption>\n</figure>`;
}

const mentionId = (id: string, mention: number): string =>
  mention === 1 ? `mention-${id}` : `mention-${id}-${mention}`;

const byline = (by: string | null): Markup => (by === null ? html`` : html`\n<footer>— ${by}</footer>`);

const source = (url: string | null): Markup => (url === null ? html`` : html` <a href="${url}">Source</a>`);
