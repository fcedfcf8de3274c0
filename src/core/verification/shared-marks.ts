import type { Words } from './token.ts';

/**
 * The words of a copy, in which what looks like the mark of a list but stands in the original before the same word is
 * no mark: `3. In national law` may be the third item, or a heading that begins with its number.
 */
export function withoutSharedMarks(copy: Words, original: Words): Words {
  const isMark = [...copy.isMark];
  for (let from = 0; from < isMark.length; from++) {
    if (!isMark[from]) continue;
    let to = from;
    while (isMark[to]) to++;
    if (to - from <= LONGEST && stands(copy.text.slice(from, to + 1), original.text))
      isMark.fill(false, from, to);
    from = to;
  }
  return { ...copy, isMark };
}

/** The signs of the longest mark: `12.` and `(3)` are two or three. */
const LONGEST = 3;

const stands = (words: readonly string[], text: readonly string[]): boolean =>
  text.some((_, at) => words.every((word, step) => text[at + step] === word));
