import type { Credit } from './credit.ts';
import type { CreditPart } from './credit-part.ts';

/** The credit as one paragraph of Markdown (CommonMark 0.31) in which supplied text is only text. */
export const creditMarkdown = (credit: Credit): string =>
  credit.sentences.map((parts) => parts.map(writePart).join('')).join(' ');

const writePart = (part: CreditPart): string =>
  part.kind === 'link'
    ? `[${escapeText(part.text)}](<${escapeDestination(part.url)}>)`
    : escapeText(part.text);

/**
 * Section 2.4 lets any punctuation be escaped; these begin markup in CommonMark, its common extensions or MDX. A bare
 * address in a name can still become a link to itself where a reader links those: no escape hinders that.
 */
const escapeText = (text: string): string => text.replace(/[\\`*_{}[\]<>|~$]|&(?=[#\w]+;)/g, '\\$&');

/** Section 6.3: between `<` and `>` stand no line ends and no angle brackets; the URL of a part has neither. */
const escapeDestination = (url: string): string => url.replace(/\\|&(?=[#\w]+;)/g, '\\$&');
