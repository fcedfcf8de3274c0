import type { FindingCode } from './finding.ts';
import { isSameInStyle } from './house-style.ts';
import { skeletonOf } from './look-alikes.ts';
import { isWord } from './token.ts';

/** What it means that these words of a passage in this language gave way to those; the gravest name that fits. */
export function classifyChange(
  removed: readonly string[],
  added: readonly string[],
  language: string,
): FindingCode {
  if (removed.length > 0 && isLookAlike(removed.join(''), added.join(''))) return 'homoglyphs';
  if (isSameInStyle(removed, added, language)) return 'house-style';
  if (negations(removed) !== negations(added) || isPrefixNegated(removed, added)) return 'negation-changed';
  if (isPlaceOrTime(removed) && namesPlaceOrTime(added)) return 'localized';
  if (numbers(removed) !== numbers(added)) return 'number-changed';
  if (!removed.some(isWord)) return added.some(isWord) ? 'insertion' : 'replacement';
  return added.some(isWord) ? 'replacement' : 'deletion';
}

const isLookAlike = (was: string, now: string): boolean => was !== now && skeletonOf(was) === skeletonOf(now);

const negations = (words: readonly string[]): number =>
  words.filter((word) => NEGATIONS.has(word.toLowerCase()) || /n't$/i.test(word)).length;

const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely',
    'nicht kein keine keinen keinem keiner nie niemals ohne',
    'ne pas jamais sans aucun aucune',
    'nunca ningún ninguna sin não nem sem non mai senza niet geen',
    'не нет ни без לא אין אל לא بلا ليس لا غير 不 沒 没 無 非',
  ]
    .join(' ')
    .split(' '),
);

/** `likely` and `unlikely`, `legal` and `illegal`. */
function isPrefixNegated(removed: readonly string[], added: readonly string[]): boolean {
  const [was, ...more] = removed.filter(isWord).map((word) => word.toLowerCase());
  const [now, ...others] = added.filter(isWord).map((word) => word.toLowerCase());
  if (was === undefined || now === undefined || more.length + others.length > 0) return false;
  const [short, long] = was.length < now.length ? [was, now] : [now, was];
  return short.length > 2 && PREFIXES.some((prefix) => long === prefix + short);
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-', 'mis'];

/** Digits and words for numbers, in order. */
const numbers = (words: readonly string[]): string =>
  words
    .map((word) => word.toLowerCase())
    .filter((word) => /[\p{N}\p{Sc}]/u.test(word) || NUMBER_WORDS.has(word))
    .join(' ');

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third quarter double twice dozen'.split(
    ' ',
  ),
);

/** Words that mean another day or place wherever the text is read. */
const isPlaceOrTime = (words: readonly string[]): boolean => {
  const said = words.filter(isWord).map((word) => word.toLowerCase());
  return (
    said.some((word) => RELATIVE.has(word)) && said.every((word) => RELATIVE.has(word) || BESIDE.has(word))
  );
};

/** Names, days and numbers, and what stands between them; no word that says something of its own. */
const namesPlaceOrTime = (words: readonly string[]): boolean => {
  const said = words.filter(isWord);
  return (
    said.length > 0 &&
    said.every((word) => {
      const small = word.toLowerCase();
      return /^[\p{Lu}\p{N}]/u.test(word) || RELATIVE.has(small) || BESIDE.has(small);
    })
  );
};

const RELATIVE: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight now here local locally nationwide this last next'.split(' '),
);

const BESIDE: ReadonlySet<string> = new Set(
  'week month year quarter morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday on in at the city country region town state county province the of and'.split(
    ' ',
  ),
);
