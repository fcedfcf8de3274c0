import { codePointOf } from '../text/code-point.ts';

/** What happened, and what to do about it; the reason stands in the first where it is not plain. */
export interface Sentence {
  readonly what: string;
  readonly remedy: string;
}

/** In quotes, cut where it is long, and with what nobody sees or takes for something else by its number. */
export const quote = (text: string): string => {
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return `"${short.replace(UNSEEN, (character) => `⟨${codePointOf(character)}⟩`)}"`;
};

const UNSEEN = /[\p{Cf}\u00a0\u2007\u2010\u2011\u202f\u3000]/gu;
export const list = (items: readonly string[]): string => items.join(', ');
export const didYouMean = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Did you mean ${quote(nearest)}?`;
