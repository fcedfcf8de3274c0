import { type CreditPart, words } from './credit-part.ts';

/** Ends a sentence, unless what it ends in (`River Inc.`) brings a stop of its own. */
export const endSentence = (parts: readonly CreditPart[]): readonly CreditPart[] =>
  hasStop(parts.at(-1)?.text ?? '') ? parts : [...parts, words('.')];

/** Sentences as one text; empty ones are left out. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (hasStop(sentence) ? sentence : `${sentence}.`))
    .join(' ');

const hasStop = (text: string): boolean => /[.!?…]$/.test(text);
