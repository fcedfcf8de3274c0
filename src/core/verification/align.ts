import { chooseRuns } from './choose-runs.ts';
import { showsCut } from './cut-mark.ts';
import { matchingRuns, type Run } from './matching-runs.ts';
import { noteMoved } from './moved-words.ts';
import { range } from './range.ts';
import { withoutSharedMarks } from './shared-marks.ts';
import { slideChanges } from './slide-changes.ts';
import { endOfPlace, startOfPlace } from './story-place.ts';
import { isWord, type Words } from './token.ts';
import { commonWords, firstCommonWords } from './word-diff.ts';

/** What happens to one word on the way from the original to the copy; `original` and `copy` are places among the words. */
export type Step =
  | { readonly kind: 'same' | 'moved'; readonly original: number; readonly copy: number }
  | { readonly kind: 'removed'; readonly original: number }
  | { readonly kind: 'added'; readonly copy: number };

export interface Alignment {
  readonly original: Words;
  readonly copy: Words;
  /** In the order of the original; what was added stands where the copy has it. */
  readonly steps: readonly Step[];
  /** How many words of the original stand in the copy. */
  readonly matched: number;
  /** The passages of the copy from the first to the last word of the text, footnotes aside; null where there is none. */
  readonly place: { readonly first: number; readonly last: number } | null;
}

/**
 * Finds the words of an original in a copy, whatever stands around and between them. Footnotes, the words from
 * `notesFrom` on, may stand anywhere in it.
 */
export function align(original: Words, given: Words, notesFrom: number): Alignment {
  const copy = withoutSharedMarks(given, original);
  const numbers = numberWords(original, copy);
  // Numbers of notes and links stand between the words of a sentence and must not part it.
  const plain = copy.text.flatMap((_, index) => (copy.isMark[index] ? [] : [index]));
  const found = matchingRuns(
    numbers.original,
    plain.map((index) => numbers.copy[index] ?? -1),
  );
  const { chain, moved } = chooseRuns(found, {
    original: original.passage,
    copy: plain.map((index) => copy.passage[index] ?? -1),
    isSign: original.text.map((word) => !isWord(word)),
    notesFrom,
  });
  const writing: Writing = {
    ...numbers,
    words: { original, copy },
    plain,
    steps: [],
    elsewhere: new Map(),
    beside: new Map(),
    used: new Set(),
  };
  noteMoved(moved, writing);
  const texts = chain.filter((run) => run.original < notesFrom);
  const textEnd = writeStretch(texts, 0, notesFrom, 0, writing);
  const notes = chain.filter((run) => run.original >= notesFrom);
  writeStretch(notes, notesFrom, original.text.length, textEnd, writing);
  return {
    original,
    copy,
    steps: slideChanges(writing.steps, original, copy),
    matched: writing.steps.filter(({ kind }) => kind === 'same' || kind === 'moved').length,
    place: placeOf(writing, notesFrom),
  };
}

export interface Writing {
  readonly original: readonly number[];
  readonly copy: readonly number[];
  readonly words: { readonly original: Words; readonly copy: Words };
  /** The places of the copy that are no marks. */
  readonly plain: readonly number[];
  readonly steps: Step[];
  /** Where words of the original stand in the copy that are out of order. */
  readonly elsewhere: Map<number, number>;
  /** What was put in among words that moved, by the word of the original it stands behind. */
  readonly beside: Map<number, readonly number[]>;
  readonly used: Set<number>;
}

/** One number for each word, the same for words that are one but for the way they are set: `CO₂`, `ﬁrst`, `２０２６`. */
function numberWords(original: Words, copy: Words) {
  const numbers = new Map<string, number>();
  const small = new Map<string, number>();
  const numberOf = (word: string): number => {
    const plain = word.normalize('NFKC');
    const known = numbers.get(plain);
    if (known !== undefined) return known;
    numbers.set(plain, numbers.size);
    return numbers.size - 1;
  };
  const wanted = original.text.map(numberOf);
  for (const [place, word] of original.text.entries()) small.set(word.toLowerCase(), wanted[place] ?? -1);
  const isInCapitals = passagesInCapitals(copy);
  const given = copy.text.map((word, place) =>
    isInCapitals(place) && !numbers.has(word)
      ? (small.get(word.toLowerCase()) ?? numberOf(word))
      : numberOf(word),
  );
  return { original: wanted, copy: given };
}

/** Which places stand in passages of capitals only: a page that shows its headings so hands them over so. */
function passagesInCapitals({ text, passage }: Words): (place: number) => boolean {
  const isIn = new Map<number, boolean>();
  for (const [place, word] of text.entries()) {
    const index = passage[place] ?? -1;
    if (word !== word.toUpperCase()) isIn.set(index, false);
    else if (!isIn.has(index)) isIn.set(index, true);
  }
  return (place) => isIn.get(passage[place] ?? -1) ?? false;
}

/** Writes the steps for a stretch of the original whose runs stand in order; returns where its text ends in the copy. */
function writeStretch(
  runs: readonly Run[],
  from: number,
  to: number,
  notBefore: number,
  writing: Writing,
): number {
  const { plain } = writing;
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return writeUnfound(from, to, notBefore, writing);
  let original = from;
  let copy = Math.max(notBefore, startOfPlace(from, first.original, plain[first.copy] ?? 0, writing));
  for (const run of runs) {
    writeGap(original, run.original, copy, plain[run.copy] ?? 0, writing);
    writeRun(run, writing);
    original = run.original + run.length;
    copy = (plain[run.copy + run.length - 1] ?? 0) + 1;
  }
  const end = endOfPlace(original, to, copy, writing);
  writeGap(original, to, copy, end, writing);
  return end;
}

function writeRun(run: Run, { plain, steps }: Writing): void {
  for (let step = 0; step < run.length; step++) {
    const copy = plain[run.copy + step] ?? 0;
    const before = step === 0 ? copy : (plain[run.copy + step - 1] ?? 0) + 1;
    for (let mark = before; mark < copy; mark++) steps.push({ kind: 'added', copy: mark });
    steps.push({ kind: 'same', original: run.original + step, copy });
  }
}

/** What stands between two runs, word by word. */
function writeGap(from: number, to: number, copyFrom: number, copyTo: number, writing: Writing): void {
  const { steps, elsewhere, beside, used } = writing;
  const left = range(from, to);
  const wanted = left.filter((place) => !elsewhere.has(place));
  // A number in the original may be what looks like a mark in the copy, but not in the middle of other words.
  const isShort = wanted.length <= 4;
  const { isMark, isAside } = writing.words.copy;
  const offered = range(copyFrom, copyTo).filter(
    (place) => !used.has(place) && !isAside[place] && (isShort || !isMark[place]),
  );
  const pairs = isCutMark(offered, writing)
    ? []
    : commonWords(
        wanted.map((place) => writing.original[place] ?? -1),
        offered.map((place) => writing.copy[place] ?? -2),
      );
  const partner = new Map(pairs.map(([a, b]) => [wanted[a] ?? -1, b]));
  let next = 0;
  for (const original of left) {
    const match = partner.get(original);
    const copyElsewhere = elsewhere.get(original);
    if (match !== undefined) {
      for (; next < match; next++) steps.push({ kind: 'added', copy: offered[next] ?? 0 });
      steps.push({ kind: 'same', original, copy: offered[next++] ?? 0 });
    } else if (copyElsewhere !== undefined) steps.push({ kind: 'moved', original, copy: copyElsewhere });
    else steps.push({ kind: 'removed', original });
    for (const copy of beside.get(original) ?? []) steps.push({ kind: 'added', copy });
  }
  for (; next < offered.length; next++) steps.push({ kind: 'added', copy: offered[next] ?? 0 });
}

/** The dots of `[...]` are not the stops of the sentences it stands for. */
function isCutMark(places: readonly number[], { words }: Writing): boolean {
  const said = places.map((place) => words.copy.text[place] ?? '');
  return !said.some(isWord) && showsCut(said.join(''));
}

/** A few words that make no run, such as short footnotes: they are looked for right behind the text. */
function writeUnfound(from: number, to: number, notBefore: number, writing: Writing): number {
  const length = to - from;
  const end = Math.min(writing.copy.length, notBefore + 3 * length + 120);
  const isWorthIt = from > 0 && length > 0 && length < 400;
  const wanted = writing.original.slice(from, to);
  const shared = isWorthIt ? firstCommonWords(wanted, writing.copy.slice(notBefore, end)) : [];
  const last = shared.at(-1);
  if (last === undefined || shared.length < length * 0.6) writeGap(from, to, notBefore, notBefore, writing);
  else {
    const start = notBefore + (shared[0]?.[1] ?? 0);
    writeGap(from, to, start, notBefore + last[1] + 1, writing);
    return notBefore + last[1] + 1;
  }
  return notBefore;
}

function placeOf({ steps, words }: Writing, notesFrom: number): Alignment['place'] {
  const passages = steps.flatMap((step) =>
    (step.kind === 'same' || step.kind === 'moved') && step.original < notesFrom
      ? [words.copy.passage[step.copy] ?? 0]
      : [],
  );
  if (passages.length === 0) return null;
  return {
    first: passages.reduce((least, passage) => Math.min(least, passage)),
    last: passages.reduce((most, passage) => Math.max(most, passage)),
  };
}
