import { creditHtml } from '../../credit/credit-html.ts';
import { absoluteUrl, paths } from '../../newsroom/urls.ts';
import { html, join, type Markup, writeMarkup } from '../../text/markup.ts';
import { isRightToLeft } from '../../text/right-to-left.ts';
import { aboutAuthorsTitle, biosOf } from '../bios.ts';
import { bylineParts } from '../byline-parts.ts';
import { type LeftOut, leftOut } from '../left-out.ts';
import { correctionLabel, provenanceLine } from '../provenance.ts';
import type { Story } from '../story.ts';
import { copyDialect, copyFigure } from './copy-dialect.ts';
import { writeHtml } from './write-html.ts';

/**
 * The story as an HTML fragment (HTML Living Standard, common elements only) to paste into any editor. It keeps the
 * rules of XML as well, so that NewsML-G2 can carry it as it is.
 * It begins with the byline, because every system has a field of its own for the headline.
 */
export function htmlCopy(story: Story): string {
  const { article } = story;
  const hero = article.hero ? copyFigure(story, article.hero.id, null) : null;
  const parts = [
    byline(story),
    inItsLanguage(joinParts([hero, writeHtml(story.body, copyDialect(story))]), story),
    aboutAuthors(story),
    corrections(story),
    sources(story),
    leftOutList(leftOut(story, { images: true })),
    html`<hr/>`,
    html`${creditHtml(story.credit, { rdfa: true })}`,
    html`<p>${provenanceLine(story)}</p>`,
    counter(story),
  ];
  return `${writeMarkup(joinParts(parts))}\n`;
}

/** What stands around the text is English, and so are most pages that take one. */
function inItsLanguage(text: Markup, { article: { language } }: Story): Markup {
  if (/^en(?:-|$)/.test(language) || writeMarkup(text) === '') return text;
  const direction = isRightToLeft(language) && html` dir="rtl"`;
  return html`<div lang="${language}"${direction}>\n${text}\n</div>`;
}

const joinParts = (parts: readonly (Markup | null)[]): Markup =>
  join(
    parts.filter((part) => part !== null && writeMarkup(part) !== ''),
    '\n',
  );

/** Off unless the publication turns it on; whoever takes the copy may take it out. */
const counter = ({ article, publication }: Story): Markup | null =>
  publication.copies.counter
    ? html`<p><img src="${absoluteUrl(paths.counter(article.slug), publication.url)}" alt="" width="1" height="1"/></p>`
    : null;

/** What feeds carry: the text as it stands now with its credit, and nothing that belongs to the work of republishing. */
export const htmlForFeed = (story: Story): Markup =>
  joinParts([
    inItsLanguage(writeHtml(story.body, copyDialect(story)), story),
    corrections(story),
    html`<hr/>`,
    html`${creditHtml(story.credit, { rdfa: false })}`,
    html`<p>${provenanceLine(story)}</p>`,
  ]);

const byline = (story: Story): Markup =>
  html`<p>${bylineParts(story).map(({ before, name, url }) => html`${before}${url ? html`<a href="${url}">${name}</a>` : name}`)}</p>`;

/** Who wrote it, in their own words about themselves: newspapers print it below the story. */
function aboutAuthors(story: Story): Markup | null {
  const bios = biosOf(story);
  if (bios.length === 0) return null;
  const written = bios.map((bio) => writeHtml(bio, copyDialect(story)));
  return join([html`<h2>${aboutAuthorsTitle(story)}</h2>`, ...written], '\n');
}

function corrections({ article }: Story): Markup | null {
  // The text of a retracted story is its retraction.
  const shown = article.corrections.filter(({ kind }) => !article.isRetracted || kind !== 'retraction');
  if (shown.length === 0) return null;
  const items = shown.map(
    (correction) => html`<p><strong>${correctionLabel(correction)}:</strong> ${correction.text}</p>`,
  );
  return join([html`<h2>Corrections</h2>`, ...items], '\n');
}

function sources({ article }: Story): Markup | null {
  if (article.sources.length === 0) return null;
  const items = article.sources.map(
    ({ title, publisher, url }) =>
      html`<li><a href="${url}">${title}</a>${publisher && html`, ${publisher}`}</li>`,
  );
  return html`<h2>Sources</h2>\n<ul>\n${join(items, '\n')}\n</ul>`;
}

function leftOutList(items: readonly LeftOut[]): Markup | null {
  if (items.length === 0) return null;
  const lines = items.map(({ what, why, url }) => html`<li><a href="${url}">${what}</a>: ${why}</li>`);
  return html`<h2>Left out of this copy, and why</h2>\n<ul>\n${join(lines, '\n')}\n</ul>`;
}
