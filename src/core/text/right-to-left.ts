/** The `dir` of a text in a language given as a BCP 47 tag; a script subtag decides over the language. */
export const textDirection = (language: string): 'ltr' | 'rtl' => (isRightToLeft(language) ? 'rtl' : 'ltr');

export function isRightToLeft(language: string): boolean {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return false;
  return LANGUAGES.has(primary) || rest.some((part) => part === 'arab' || part === 'hebr');
}

/** By their primary subtag (CLDR, "characterOrder"). */
const LANGUAGES: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export const hasRightToLeftLetters = (text: string): boolean => LETTERS.test(text);

/** The blocks whose letters are of bidi class R or AL (Unicode, DerivedBidiClass.txt). */
const LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a piece of a text that runs from right to left does so too: Latin words in it do not, lone signs do. */
export const runsRightToLeft = (text: string): boolean => hasRightToLeftLetters(text) || !/\p{L}/u.test(text);
