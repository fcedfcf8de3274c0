import type { Random } from './random.ts';
import type { Words } from './vocabulary.ts';

/** Filler text in sentences and paragraphs. */
export interface Prose {
  readonly phrase: (words: number) => string;
  readonly sentence: () => string;
  /** Sentences until there are at least so many words. */
  readonly paragraph: (words: number) => string;
}

export function proseOf(random: Random, word: Words): Prose {
  const phrase = (words: number) => capitalized(Array.from({ length: words }, word).join(' '));
  const sentence = () => `${phrase(8 + random.below(18))}.`;
  const paragraph = (words: number) => {
    const sentences: string[] = [];
    for (let count = 0; count < words; count += countWords(sentences.at(-1) ?? ''))
      sentences.push(sentence());
    return sentences.join(' ');
  };
  return { phrase, sentence, paragraph };
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
