import type { Credit } from '../../credit/credit.ts';
import { type CreditPart, urlToShow } from '../../credit/credit-part.ts';
import { typstLink, typstText } from './typst-text.ts';

/** The credit as one line of Typst markup: links, and in print the URLs that must survive without them. */
export const printCredit = (credit: Credit): string =>
  credit.sentences.map((parts) => parts.map(printPart).join('')).join('#" "');

function printPart(part: CreditPart): string {
  if (part.kind !== 'link') return typstText(part.text);
  const words = typstLink(part.url, typstText(part.text));
  const url = urlToShow(part);
  return url === null ? words : `${words}#" ("${printUrl(url)}#")"`;
}

/** An address to read, which is a link as well. */
export const printUrl = (url: string): string => typstLink(url, typstText(url));
