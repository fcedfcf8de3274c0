/** Two places, one in each of two rows of words, that hold the same word. */
export type Pair = readonly [original: number, copy: number];

/** Larger gaps hold nothing that a reader would call the same text. */
const LARGEST_TABLE = 2_000_000;

/** Words that agree in almost none of their neighbors agree by chance. */
const LEAST_SHARE = 0.3;

/** The longest row of words that two short stretches have in common, as places counted from their starts. */
export function commonWords(original: readonly number[], copy: readonly number[]): readonly Pair[] {
  let start = 0;
  const shorter = Math.min(original.length, copy.length);
  while (start < shorter && original[start] === copy[start]) start++;
  let end = 0;
  while (end < shorter - start && original.at(-1 - end) === copy.at(-1 - end)) end++;
  const middle = middlePairs(
    original.slice(start, original.length - end),
    copy.slice(start, copy.length - end),
  ).map(([a, b]): Pair => [a + start, b + start]);
  const pairs = [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...middle,
    ...Array.from(
      { length: end },
      (_, index): Pair => [original.length - end + index, copy.length - end + index],
    ),
  ];
  const isLong = original.length >= 8 && copy.length >= 8;
  const share = (2 * pairs.length) / (original.length + copy.length);
  return isLong && share < LEAST_SHARE ? [] : pairs;
}

/** The same, with each word as near to the start of the copy as can be: what is alike at the ends may be far apart. */
export const firstCommonWords = (original: readonly number[], copy: readonly number[]): readonly Pair[] =>
  middlePairs(original, copy);

function middlePairs(original: readonly number[], copy: readonly number[]): readonly Pair[] {
  if (original.length === 0 || copy.length === 0 || original.length * copy.length > LARGEST_TABLE) return [];
  return longestCommon(original, copy);
}

/** The longest common subsequence by the usual table, filled from the ends so that it is read from the starts. */
function longestCommon(original: readonly number[], copy: readonly number[]): readonly Pair[] {
  const width = copy.length + 1;
  const table = new Uint16Array((original.length + 1) * width);
  for (let a = original.length - 1; a >= 0; a--) {
    for (let b = copy.length - 1; b >= 0; b--) {
      const here = a * width + b;
      table[here] =
        original[a] === copy[b]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < original.length && b < copy.length; ) {
    const here = a * width + b;
    if (original[a] === copy[b]) pairs.push([a++, b++]);
    else if ((table[here + width] ?? 0) >= (table[here + 1] ?? 0)) a++;
    else b++;
  }
  return pairs;
}
