import type { Writing } from './align.ts';
import { showsCut } from './cut-mark.ts';
import { range } from './range.ts';
import { isWord, type Words } from './token.ts';

/** The words before the first run that belong to the text: those of its passage, and passages like what is missing. */
export function startOfPlace(from: number, to: number, copyStart: number, writing: Writing): number {
  const { copy } = writing.words;
  const passage = copy.passage[copyStart] ?? 0;
  let start = copyStart;
  while (start > 0 && copy.passage[start - 1] === passage) start--;
  const missing = wordSet(from, to, writing);
  const earliest = copyStart - 2 * (to - from) - FURTHER;
  let looked = start;
  while (missing.size > 3 && looked > 0 && looked > earliest) {
    const behind = looked;
    looked--;
    while (looked > 0 && copy.passage[looked - 1] === copy.passage[behind - 1]) looked--;
    if (isAllMarks(looked, behind, copy)) continue;
    if (!isLike(looked, behind, missing, copy)) break;
    start = looked;
  }
  return start;
}

/** Captions and figures of charts may stand between. */
const FURTHER = 300;

export function endOfPlace(from: number, to: number, copyEnd: number, writing: Writing): number {
  const { copy } = writing.words;
  const length = copy.text.length;
  let end = copyEnd;
  while (end < length && copy.passage[end] === copy.passage[copyEnd - 1]) end++;
  const missing = wordSet(from, to, writing);
  const latest = copyEnd + 2 * (to - from) + FURTHER;
  let looked = end;
  while (missing.size > 3 && looked < length && looked < latest) {
    const before = looked;
    looked++;
    while (looked < length && copy.passage[looked] === copy.passage[before]) looked++;
    if (isAllMarks(before, looked, copy)) continue;
    if (!isLike(before, looked, missing, copy)) break;
    end = looked;
  }
  return end;
}

function wordSet(from: number, to: number, { words }: Writing): ReadonlySet<string> {
  return new Set(
    words.original.text
      .slice(from, to)
      .filter(isWord)
      .map((word) => word.toLowerCase()),
  );
}

/** A caption or label of the original, which ends nothing. */
const isAllMarks = (from: number, to: number, copy: Words): boolean =>
  range(from, to).every((place) => copy.isAside[place]);

/** Whether half the words of a passage are words that are missing elsewhere. */
function isLike(from: number, to: number, missing: ReadonlySet<string>, copy: Words): boolean {
  const words = copy.text.slice(from, to).filter(isWord);
  if (words.length === 0) return showsCut(copy.text.slice(from, to).join(''));
  const shared = words.filter((word) => missing.has(word.toLowerCase())).length;
  return shared >= words.length / 2;
}
