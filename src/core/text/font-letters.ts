/**
 * Letters of a text, the first few, that the fonts we bring along do not have: they have Latin, Greek and Cyrillic ones and
 * the signs around them. Those of a machine would differ from build to build, and where none has a letter stands a box.
 */
export const lettersWithoutFont = (text: string): readonly string[] =>
  IN_FONTS.test(text) ? [] : [...new Set(text.match(NOT_IN_FONTS) ?? [])].slice(0, 5);

/** Letters of other scripts, and signs that are pictures or belong to other scripts. */
const OTHER =
  '[^\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Common}\\p{Script=Inherited}]|\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\ufe0f|[\\u{1f000}-\\u{1ffff}\\u3000-\\u30ff\\uff00-\\uffef]';
const NOT_IN_FONTS = new RegExp(OTHER, 'gu');

/** Most texts, and quickly known. */
const IN_FONTS = /^[\s -\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/;
