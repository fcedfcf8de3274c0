/** The size of all letters in a drawing, and from one line of them to the next, in pixels. */
export const LETTERS = 14;
export const LINE = 17;

/**
 * How wide a text is at most, in pixels. The measure is the semibold of Libre Franklin, the widest cut that drawings use;
 * letters that the list does not know count as wide as they come, so that nothing is ever wider than planned.
 */
export function textWidth(text: string, size: number = LETTERS): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += advanceOf(letter);
  return (width * size) / 100;
}

function advanceOf(letter: string): number {
  if (COMBINING.test(letter)) return 0;
  return ASCII[letter.charCodeAt(0) - 32] ?? OTHERS[letter] ?? WIDEST;
}

const COMBINING = /^\p{M}$/u;
const WIDEST = 105;

/** Hundredths of the size for each character from the space to the tilde: the `hmtx` table of the font. */
const ASCII: readonly number[] = [
  21, 26, 45, 60, 64, 94, 82, 25, 30, 30, 44, 57, 24, 38, 24, 36, 70, 49, 63, 66, 68, 67, 68, 61, 68, 68, 24,
  25, 57, 57, 57, 53, 83, 76, 72, 72, 74, 65, 62, 75, 75, 31, 44, 73, 62, 93, 76, 77, 71, 77, 71, 67, 67, 72,
  72, 107, 72, 72, 66, 31, 36, 31, 48, 54, 30, 56, 61, 55, 61, 58, 39, 62, 59, 26, 26, 59, 26, 91, 59, 60, 61,
  61, 41, 52, 42, 59, 56, 81, 57, 55, 51, 35, 26, 35, 60,
];

const OTHERS: Readonly<Record<string, number>> = {
  '\u2013': 57,
  '\u2014': 90,
  '\u2212': 57,
  '\u00b7': 24,
  '\u2018': 24,
  '\u2019': 24,
  '\u201c': 45,
  '\u201d': 45,
  '\u20ac': 64,
  '\u00a3': 65,
  '\u00b2': 48,
  '\u00b3': 48,
  '\u2082': 48,
  '\u00b0': 47,
  '\u2026': 87,
};
