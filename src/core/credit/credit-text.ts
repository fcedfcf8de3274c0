import type { Credit } from './credit.ts';
import type { CreditPart, CreditTerm } from './credit-part.ts';

/**
 * The credit as one line of plain text. The URLs that must survive without links are shown after what they belong to;
 * nothing invisible is added, not even around names that run from right to left.
 */
export const creditText = (credit: Credit): string =>
  credit.sentences.map((parts) => parts.map(writePart).join('')).join(' ');

function writePart(part: CreditPart): string {
  if (part.kind !== 'link' || !SHOWS_URL[part.names] || part.text === part.url) return part.text;
  return `${part.text} (${part.url})`;
}

/** The URL of the title is that of the source; those of people are left to the page of the source. */
const SHOWS_URL = {
  title: false,
  creator: false,
  source: true,
  'copyright-notice': false,
  license: true,
  disclaimer: false,
  changes: false,
  'more-permissions': true,
} as const satisfies Record<CreditTerm, boolean>;
