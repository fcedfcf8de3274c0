import { singleLine } from './single-line.ts';
import { webUrl } from './web-url.ts';

/**
 * A piece of a credit: words of ours, or a value that somebody supplied. A value with a place on the web is a link;
 * `names` says what it stands for, so that a form can mark it up without reading the words.
 */
export type CreditPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly names: CreditTerm }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly names: CreditTerm };

export type CreditTerm =
  | 'title'
  | 'creator'
  | 'source'
  | 'copyright-notice'
  | 'license'
  | 'disclaimer'
  | 'changes'
  | 'more-permissions';

/** The address that must survive where links do not; null where it is the text itself, or left to the source's page. */
export const urlToShow = (part: CreditPart): string | null =>
  part.kind === 'link' && SHOWS_URL[part.names] && part.text !== part.url ? part.url : null;

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

export const words = (text: string): CreditPart => ({ kind: 'text', text });

/** A supplied value on one line; a link where its URL is one of the web. */
export function named(names: CreditTerm, value: string, url: string | null = null): CreditPart {
  const text = singleLine(value);
  const target = url === null ? null : webUrl(url);
  return target === null ? { kind: 'value', text, names } : { kind: 'link', text, url: target, names };
}

/** Lists of parts as one, with words between those that hold something. */
export const joinParts = (
  lists: readonly (readonly CreditPart[])[],
  between: string,
): readonly CreditPart[] =>
  lists
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [words(between), ...parts]));
