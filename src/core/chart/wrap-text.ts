import { LETTERS, textWidth } from './text-width.ts';

interface Space {
  /** Pixels. */
  readonly width: number;
  /** As many lines as may be; what does not fit is shortened, and stands in full in the table. */
  readonly lines: number;
  readonly size?: number;
}

/** A text in lines that surely fit. Words longer than a line are broken; at least one line comes back. */
export function wrapText(text: string, { width, lines: most, size = LETTERS }: Space): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((whole) => breakWord(whole, width, size))) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), width, size)];
}

/** As much of a text as fits into one line, with an ellipsis where something is left out. */
export function shorten(text: string, width: number, size: number = LETTERS): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}\u2026`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}\u2026`;
}

export const widestOf = (lines: readonly string[], size: number = LETTERS): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

function breakWord(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (textWidth(longer, size) <= width || parts.at(-1) === '') parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
