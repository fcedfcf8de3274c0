import { plainAmounts, withMillions } from './amounts.ts';
import { plainDays } from './days.ts';
import { usualSpelling } from './spelling.ts';
import { isWord } from './token.ts';

/**
 * Whether two texts say the same words and numbers, and differ only as one house style differs from another: in
 * capitals, punctuation, spelling, the form of numbers, amounts and dates.
 */
export function isSameInStyle(was: readonly string[], now: readonly string[], language: string): boolean {
  if (tone(was) !== tone(now)) return false;
  const before = plain(was, language);
  const after = plain(now, language);
  const key = keyOf(plainAmounts(before));
  if (key === keyOf(plainAmounts(after))) return true;
  return / million /.test(before) && key === keyOf(plainAmounts(withMillions(after)));
}

/** Signs that carry meaning: a question or a call is no statement, and more is not less. */
const tone = (words: readonly string[]): string =>
  words.filter((word) => /^[?!¿¡+×÷=≠<>≤≥±≈~‰]$/.test(word)).join('');

/** The words, small and in one spelling, with single spaces between and around them. */
function plain(words: readonly string[], language: string): string {
  const withoutGroups = groupsOut(language);
  const parts = words
    .map((word) => plainWord(withoutGroups(word.normalize('NFKC')), language))
    .filter(Boolean);
  // Numbers that spaces part into groups are one.
  const text = ` ${parts.join(' ')} `.replace(/(?<= )\d{1,3}(?: \d{3})+(?=[ ,.])(?! ?\d{3} )/g, (number) =>
    number.replaceAll(' ', ''),
  );
  return plainDays(text, language);
}

/** Without spaces, but for those that keep two numbers apart. */
const keyOf = (text: string): string =>
  text
    .replace(/(?<!\d) \||\| (?!-?\d)/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/(?<!\d) | (?!-?\d)/g, '');

function plainWord(word: string, language: string): string {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return sign;
  if (/^\p{Sc}$/u.test(word)) return word;
  if (!isWord(word)) return '';
  const small = word.toLowerCase().replaceAll("'", '');
  const number = NUMBERS.get(small) ?? ORDINALS.get(small);
  if (number !== undefined) return number;
  if (/^\d[\d.,]*-\d[\d.,]*$/.test(small)) return small.replace('-', ' to ');
  if (/^-?\d[\d.,:]*$/.test(small) || /^\d{4}-\d\d-\d\d$/.test(small)) return small;
  const amount = /^(-?\d[\d.,:]*)(?!(?:st|nd|rd|th)$)(\p{L}+)$/u.exec(small) ?? CODE_AND_NUMBER.exec(small);
  if (amount !== null) return `${amount[1]} ${amount[2]}`;
  return small
    .split('-')
    .map(
      (part) => NUMBERS.get(part) ?? ORDINALS.get(part) ?? usualSpelling(part.replaceAll('.', ''), language),
    )
    .join(' ');
}

const CODE_AND_NUMBER = /^(usd|eur|gbp|chf|rs)(\d[\d.,]*)$/;

/** What is said as a word too; a comma keeps numbers apart. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
  ['°', 'degree'],
  [',', '|'],
  [';', '|'],
]);

/** Takes the separators out of numbers as this language writes them: 7.536 is another number in English than in German. */
function groupsOut(language: string): (word: string) => string {
  const { group, decimal } = partsOfNumbers(language);
  const grouped = new RegExp(`^-?\\d{1,3}(?:[${group}' ]\\d{3})+(?:[${decimal}]\\d+)?(?=\\p{L}*$)`, 'u');
  return (word) => word.replace(grouped, (number) => number.replace(new RegExp(`[${group}' ]`, 'g'), ''));
}

function partsOfNumbers(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(Intl.getCanonicalLocales(language), {
    numberingSystem: 'latn',
  }).formatToParts(1_234_567.5);
  const decimal = parts.find((part) => part.type === 'decimal')?.value ?? '.';
  return { group: decimal === ',' ? '.' : ',', decimal };
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...SMALL.map((word, index) => [word, String(index)] as const),
  ...TENS.flatMap((word, tens) =>
    SMALL.slice(0, 10).map(
      (unit, index) => [index === 0 ? word : `${word}-${unit}`, String(20 + 10 * tens + index)] as const,
    ),
  ),
]);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first 1st,second 2nd,third 3rd,fourth 4th,fifth 5th,sixth 6th,seventh 7th,eighth 8th,ninth 9th,tenth 10th,eleventh 11th,twelfth 12th,twentieth 20th'
    .split(',')
    .map((pair) => {
      const [word = '', number = ''] = pair.split(' ');
      return [word, number] as const;
    }),
);
