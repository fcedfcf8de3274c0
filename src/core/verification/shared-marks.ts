import type { Words } from './token.ts';

/**
 * The words of a copy, in which what looks like the mark of a list but stands in the original before the same word is
 * no mark: `3. In national law` may be the third item, or a heading that begins with its number.
 */
export function withoutSharedMarks(given: Words, original: Words): Words {
  const copy = withPowers(given, original);
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

/** Raised numbers that the original has as part of the same word, as in 10⁶ and km², refer to no note. */
function withPowers(copy: Words, original: Words): Words {
  const known = new Set(original.text.map((word) => word.normalize('NFKC')));
  const isPower = (at: number): boolean =>
    copy.isMark[at] === true &&
    copy.start[at] === copy.end[at - 1] &&
    copy.passage[at] === copy.passage[at - 1] &&
    known.has(wordWith(copy, at));
  if (!copy.isMark.some((_, at) => isPower(at))) return copy;
  const heads = copy.text.flatMap((_, at) => (isPower(at) ? [] : [at]));
  const pick = <Value>(values: readonly Value[]): readonly Value[] =>
    heads.flatMap((at) => values.slice(at, at + 1));
  return {
    text: heads.map((at) => (isPower(at + 1) ? wordWith(copy, at + 1) : (copy.text[at] ?? ''))),
    passage: pick(copy.passage),
    start: pick(copy.start),
    end: heads.flatMap((at) => copy.end.slice(isPower(at + 1) ? at + 1 : at).slice(0, 1)),
    isMark: pick(copy.isMark),
    isAside: pick(copy.isAside),
  };
}

const wordWith = ({ text }: Words, at: number): string =>
  `${text[at - 1] ?? ''}${text[at] ?? ''}`.normalize('NFKC');

/** The signs of the longest mark: `12.` and `(3)` are two or three. */
const LONGEST = 3;

const stands = (words: readonly string[], text: readonly string[]): boolean =>
  text.some((_, at) => words.every((word, step) => text[at + step] === word));
