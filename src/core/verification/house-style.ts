import { isWord } from './token.ts';

/**
 * Words as no house style can change them: small, without signs, in one spelling of English, numbers without separators
 * and words for small numbers as digits. Two texts with the same key differ in style only.
 */
export const styleKey = (words: readonly string[], language: string): string => {
  const spell = spellerOf(language);
  const keys = words.filter((word) => isWord(word) || word === '%').map((word) => keyOf(spell(word)));
  return keys.some((key) => MONTHS.has(key)) ? keys.map(withoutOrdinal).toSorted().join(' ') : keys.join('');
};

/** Signs that carry meaning: a question or a call is no statement, and more is not less. */
export const tone = (words: readonly string[]): string =>
  words.filter((word) => /^[?!¿¡+×÷=≠<>≤≥±≈‰]$/.test(word)).join('');

/** Numbers as this language writes them, without separators: 7.536 is another number in English than in German. */
function spellerOf(language: string): (word: string) => string {
  const parts = partsOfNumbers(language);
  const grouped = new RegExp(`^-?\\d{1,3}(?:[${parts.group}' ]\\d{3})+(?:[${parts.decimal}]\\d+)?$`);
  return (word) => (grouped.test(word) ? word.replace(new RegExp(`[${parts.group}' ]`, 'g'), '') : word);
}

function partsOfNumbers(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(Intl.getCanonicalLocales(language), {
    numberingSystem: 'latn',
  }).formatToParts(1_234_567.5);
  const sign = (type: 'group' | 'decimal', usual: string): string =>
    parts.find((part) => part.type === type)?.value ?? usual;
  const decimal = sign('decimal', '.');
  return { group: decimal === ',' ? '.' : ',', decimal };
}

function keyOf(word: string): string {
  if (word === '%') return 'percent';
  const small = word.toLowerCase().replaceAll("'", '');
  return (
    NUMBERS.get(small) ??
    SHORT_MONTHS.get(small) ??
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
  [/^(def|off|pret|lic)ence(s|d)?$/, '$1ense$2'],
  [/^aluminum$/, 'aluminium'],
  [/gramme(s)?$/, 'gram$1'],
  [/^(percent|pct)$/, 'percent'],
];

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, String(index)] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, String(20 + 10 * index)] as const),
]);

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);

/** `Sept` and `Sep`. */
const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['sept', 'september'],
  ...MONTH_NAMES.map((name) => [name.slice(0, 3), name] as const),
]);
