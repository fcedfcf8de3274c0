import { html, join, type Markup } from '../text/markup.ts';
import { hasRightToLeftLetters } from '../text/right-to-left.ts';
import type { Credit } from './credit.ts';
import type { CreditPart, CreditTerm } from './credit-part.ts';

/**
 * The credit as a paragraph of HTML without classes or styles, whole to the eye when a CMS drops every attribute but
 * `href`. Unless `rdfa` is false it also speaks RDFa 1.1 with the terms of ccREL (https://www.w3.org/submissions/ccREL/),
 * always about the work itself: pasted elsewhere, a bare `rel="license"` would license the page around it.
 */
export function creditHtml(credit: Credit, { rdfa = true }: { readonly rdfa?: boolean } = {}): Markup {
  if (!rdfa || credit.about === null) return html`<p>${creditLine(credit)}</p>`;
  return html`<p prefix="${PREFIXES}" about="${credit.about}">${sentencesOf(credit, writeRdfa)}</p>`;
}

/** The same without the paragraph and without RDFa, for places that hold a line only. */
export const creditLine = (credit: Credit): Markup => sentencesOf(credit, writePlain);

const sentencesOf = ({ sentences }: Credit, write: (part: CreditPart) => Markup): Markup =>
  join(
    sentences.map((parts) => join(parts.map(write))),
    ' ',
  );

const PREFIXES = 'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/';

function writePlain(part: CreditPart): Markup {
  return part.kind === 'link' ? html`<a href="${part.url}">${isolate(part.text)}</a>` : isolate(part.text);
}

function writeRdfa(part: CreditPart): Markup {
  if (part.kind === 'text') return writePlain(part);
  const { rel, property } = TERMS[part.names];
  if (part.kind === 'link' && rel !== null) {
    return html`<a rel="${rel}"${property && html` property="${property}"`} href="${part.url}">${isolate(part.text)}</a>`;
  }
  // Around the link, not on it: the value of a property on an `a` without `rel` would be its URL (RDFa Core 1.1, 7.5).
  return property === null ? writePlain(part) : html`<span property="${property}">${writePlain(part)}</span>`;
}

const TERMS = {
  title: { rel: null, property: 'dct:title' },
  creator: { rel: 'cc:attributionURL', property: 'cc:attributionName' },
  source: { rel: null, property: null },
  'copyright-notice': { rel: null, property: null },
  license: { rel: 'license', property: null },
  disclaimer: { rel: null, property: null },
  changes: { rel: null, property: null },
  'more-permissions': { rel: 'cc:morePermissions', property: null },
} as const satisfies Record<CreditTerm, { readonly rel: string | null; readonly property: string | null }>;

/** Keeps a value that runs from right to left from reordering its neighbors; other values stay free of the element. */
const isolate = (text: string): Markup =>
  hasRightToLeftLetters(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
