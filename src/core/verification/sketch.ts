import { bareWords } from './token.ts';

/** So many words in a row make one shingle. */
const SHINGLE = 5;

/** So many shingles stand for a story; the ones with the smallest numbers, which a copy has as well. */
const PER_STORY = 16;

/**
 * The numbers a story is found by when nothing names it: of every five words in a row a number is made, and the
 * smallest sixteen are kept, of which a copy has most whatever stands around it; then its headline and short address.
 */
export const storyNumbers = (
  passages: readonly string[],
  title: string,
  shortCode: string,
): readonly number[] => [
  ...shinglesOf(passages).slice(0, PER_STORY),
  titleNumber(title),
  codeNumber(shortCode),
];

/** The numbers of a copy, smallest first, to look up one after the other; its title counts as well. */
export const queryOf = (passages: readonly string[], titles: readonly string[]): readonly number[] => [
  ...titles.map(titleNumber),
  ...shinglesOf(passages).slice(0, MOST_QUERIES),
];

const MOST_QUERIES = 400;

/** The number of a headline. */
const titleNumber = (title: string): number => hashOf(`title ${bareWords(title)}`);

/** The number of a short address. */
export const codeNumber = (code: string): number => hashOf(`code ${code}`);

function shinglesOf(passages: readonly string[]): readonly number[] {
  const words = passages
    .flatMap((passage) => bareWords(passage).split(' '))
    .filter(Boolean)
    .map(hashOf);
  const length = Math.min(SHINGLE, words.length);
  const numbers = new Set<number>();
  for (let at = 0; at + length <= words.length && length > 0; at++) numbers.add(rowOf(words, at, length));
  return [...Uint32Array.from(numbers).sort()];
}

/** The numbers of words in a row as one number, in which their order counts. */
function rowOf(words: readonly number[], from: number, length: number): number {
  let hash = OFFSET_BASIS;
  for (let index = from; index < from + length; index++) hash = Math.imul(hash ^ (words[index] ?? 0), PRIME);
  return stir(hash);
}

/** FNV-1a in 32 bits. */
function hashOf(text: string): number {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return stir(hash);
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Small numbers are spread as evenly as large ones. */
function stir(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
