import type { Random } from './random.ts';

/**
 * A source of words that come as often as words of a language do: the n-th most frequent about 1/n times as often as
 * the first (Zipf), frequent ones short. A search index of random letters would be nothing like a real one.
 */
export type Words = () => string;

export function wordSource(random: Random, size = 30_000): Words {
  const vocabulary = makeVocabulary(random, size);
  const cumulative = cumulativeFrequencies(size);
  const total = cumulative[size - 1] ?? 0;
  return () => vocabulary[firstAtLeast(cumulative, random.fraction() * total)] ?? 'the';
}

/** Different words that can be spoken, the most frequent first. */
function makeVocabulary(random: Random, size: number): readonly string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(makeWord(random, syllablesOfRank(words.size)));
  return [...words];
}

const makeWord = (random: Random, syllables: number): string =>
  Array.from(
    { length: syllables },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  ).join('');

function syllablesOfRank(rank: number): number {
  if (rank < 200) return 1;
  if (rank < 5_000) return 2;
  return rank < 20_000 ? 3 : 4;
}

/** Mandelbrot's form of Zipf's law: the shift keeps the first few words from being half of the text. */
function cumulativeFrequencies(size: number): Float64Array {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return sums;
}

function firstAtLeast(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ONSETS = 'b c d f g h l m n p r s t v w st tr pl gr sh'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'm'];
