import { isWord } from './token.ts';

/**
 * Words as no house style can change them: small, without signs, in one spelling of English, numbers without separators
 * and words for small numbers as digits. Two texts with the same key differ in style only.
 */
export const styleKey = (words: readonly string[]): string => {
  const keys = words.filter(isWord).map(keyOf);
  return keys.some((key) => MONTHS.has(key)) ? keys.map(withoutOrdinal).toSorted().join(' ') : keys.join('');
};

/** Signs that carry meaning: a question or a call is no statement. */
export const tone = (words: readonly string[]): string =>
  words.filter((word) => /^[?!¿¡]$/.test(word)).join('');

function keyOf(word: string): string {
  const small = word.toLowerCase().replaceAll("'", '');
  if (/^\d{1,3}(?:[,.' ]\d{3})+$/.test(word)) return small.replace(/\D/g, '');
  return (
    NUMBERS.get(small) ??
    SPELLINGS.reduce(
      (text, [from, to]) => text.replace(from, to),
      small.replace(/[-.]/g, (sign) => (/\d/.test(small) ? sign : '')),
    )
  );
}

const withoutOrdinal = (key: string): string => key.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1');

/** British and American endings of the same words. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/our(s|ed|ing|ite|ful|able|less)?$/, 'or$1'],
  [/^(cent|met|lit|theat|fib|calib|meag|somb|spect|lust)re(s|d)?$/, '$1er$2'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ogue(s)?$/, 'og$1'],
  [/([dl])ence$/, '$1ense'],
  [/gramme(s)?$/, 'gram$1'],
  [/^(percent|pct)$/, 'percent'],
];

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index)]),
);

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
