/** Languages written from right to left, by their primary subtag (CLDR, "characterOrder"). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The `dir` of a text in a language given as a BCP 47 tag; a script subtag decides over the language. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return 'ltr';
  return RIGHT_TO_LEFT.has(primary) || rest.some((part) => part === 'arab' || part === 'hebr')
    ? 'rtl'
    : 'ltr';
}
