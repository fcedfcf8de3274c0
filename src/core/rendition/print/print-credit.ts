import type { Credit } from '../../credit/credit.ts';
import type { CreditPart, CreditTerm } from '../../credit/credit-part.ts';
import { typstLink, typstText } from './typst-text.ts';

/** The credit as one line of Typst markup: links, and in print the URLs that must survive without them. */
export const printCredit = (credit: Credit): string =>
  credit.sentences.map((parts) => parts.map(printPart).join('')).join('#" "');

function printPart(part: CreditPart): string {
  if (part.kind !== 'link') return typstText(part.text);
  const words = typstLink(part.url, typstText(part.text));
  if (!SHOWS_URL[part.names] || part.text === part.url) return words;
  return `${words}#" ("${printUrl(part.url)}#")"`;
}

/** An address to read, which is a link as well. */
export const printUrl = (url: string): string => typstLink(url, typstText(url));

/** As in the credit of plain text: the URL of the title is that of the source, those of people stand on its page. */
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
