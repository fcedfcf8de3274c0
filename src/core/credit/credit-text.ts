import type { Credit } from './credit.ts';
import { type CreditPart, urlToShow } from './credit-part.ts';

/**
 * The credit as one line of plain text. The URLs that must survive without links are shown after what they belong to;
 * nothing invisible is added, not even around names that run from right to left.
 */
export const creditText = (credit: Credit): string =>
  credit.sentences.map((parts) => parts.map(writePart).join('')).join(' ');

function writePart(part: CreditPart): string {
  const url = urlToShow(part);
  return url === null ? part.text : `${part.text} (${url})`;
}
