import { canonicalize } from '../document/canonical-text.ts';
import type { Range } from './copy.ts';

/** The words and signs of passages in one row, each with the place it has in its passage. */
export interface Words {
  /** As it is written, typography aside. */
  readonly text: readonly string[];
  readonly passage: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Whether it only orders or refers, such as the number of a note. */
  readonly isMark: readonly boolean[];
  /** Whether it stands in a passage that is no part of the text, such as a caption. */
  readonly isAside: readonly boolean[];
}

interface Line {
  readonly text: string;
  readonly marks?: readonly Range[];
  readonly isAside?: boolean;
}

/** Parts canonical text into words (numbers and words with a hyphen or apostrophe are one) and single signs. */
export function wordsIn(passages: readonly Line[]): Words {
  const words = {
    text: [] as string[],
    passage: [] as number[],
    start: [] as number[],
    end: [] as number[],
    isMark: [] as boolean[],
    isAside: [] as boolean[],
  };
  for (const [passage, line] of passages.entries()) {
    for (const { start, end, isMark } of segmentsOf(line)) {
      for (const { 0: word, index } of line.text.slice(start, end).matchAll(WORD)) {
        words.text.push(word);
        words.passage.push(passage);
        words.start.push(start + index);
        words.end.push(start + index + word.length);
        words.isMark.push(line.isAside || isMark || RETURN.test(word));
        words.isAside.push(line.isAside ?? false);
      }
    }
  }
  return words;
}

type Segment = Range & { readonly isMark: boolean };

/** A number of a note that touches a word is a word of its own. */
function segmentsOf({ text, marks = [] }: Line): readonly Segment[] {
  if (marks.length === 0) return [{ start: 0, end: text.length, isMark: false }];
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start > at) segments.push({ start: at, end: mark.start, isMark: false });
    if (mark.end > at) segments.push({ start: Math.max(at, mark.start), end: mark.end, isMark: true });
    at = Math.max(at, mark.end);
  }
  if (at < text.length) segments.push({ start: at, end: text.length, isMark: false });
  return segments;
}

/** Whether it has a letter or a digit. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/**
 * Only the words of a text, small, with single spaces: for finding a text whatever its signs. Names and titles need not
 * be canonical yet, as what is read from a copy is.
 */
export const bareWords = (text: string): string =>
  (canonicalize(text).toLowerCase().match(BARE_WORD) ?? []).join(' ');

const BARE_WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['.,:/-][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that put no spaces between words have one word a letter; a minus belongs to its number. */
const WORD =
  /(?<![^\s(["'=])-(?=\p{N})[\p{N}\p{L}]+(?:['.,:/-][\p{L}\p{M}\p{N}]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:['.,:/-][\p{L}\p{M}\p{N}]+)*|\S/gu;

/** Signs that lead back from a note. */
const RETURN = /^(?:↩|↑|⤴|\ufe0e|\ufe0f|\^)$/;
