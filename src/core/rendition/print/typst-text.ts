/*
 * Typst 0.14 (https://typst.app/docs/reference/syntax/). Words reach the source as string literals only: inside one
 * nothing is markup, no hyphens become dashes and no quotes turn.
 */

/** A text as a Typst string literal that stands for exactly its characters, without those no page can show. */
export const typstString = (text: string): string =>
  `"${stripControls(text).replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

/** Running text as Typst markup; every run of white space is one space, and no long word reaches over the margin. */
export function typstText(text: string): string {
  const parts = stripControls(text).replace(SPACES, ' ').split(LONG_WORD);
  return parts.map((part, index) => (index % 2 === 0 ? writePart(part) : writeLongWord(part))).join('');
}

/** Text that leads to an address on the web, if it is one that Typst takes. */
export const typstLink = (url: string, content: string): string =>
  url === '' || url.length > LONGEST_URL ? content : `#link(${typstString(url)})[${content}]`;

const writePart = (text: string): string => (text === '' ? '' : `#${typstString(text)}`);

/** Pieces between which a line may end, without a hyphen that nobody wrote. */
const writeLongWord = (word: string): string =>
  `#long(${(word.match(PIECES) ?? []).map(typstString).join(', ')})`;

const stripControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATES, '').replace(CONTROLS, '');

// The white space of markup; no-break and thin spaces are the author's.
const SPACES = /[ \t\n\f\v\u2028\u2029]+/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have no look
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** From here on a word is not left to hyphenation; scripts that need no spaces between words break by themselves. */
const LONG_WORD =
  /((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\S){21,})/u;

/** Up to sixteen characters with their marks, or fewer up to where an address parts. */
const PIECES = /(?:[^/?&=.\-_]\p{M}*){1,16}[/?&=.\-_]*|[/?&=.\-_]{1,16}/gu;

/** Typst refuses longer ones. */
const LONGEST_URL = 8000;
