import type { Run } from './matching-runs.ts';

/** Where in a copy the story stands, and which of its runs stand in the order of the original. */
export interface ChosenRuns {
  /** In order in both texts. */
  readonly chain: readonly Run[];
  /** In the story's place of the copy, but in another order. */
  readonly moved: readonly Run[];
}

/** The passage of each word in both texts, and where the footnotes of the original begin. */
export interface RunTexts {
  readonly original: readonly number[];
  readonly copy: readonly number[];
  /** Whether a word of the original is a sign only. */
  readonly isSign: readonly boolean[];
  readonly notesFrom: number;
}

/** Shorter runs are coincidence, unless they stand between longer ones, where they are found word by word. */
const SHORTEST = 6;

/** A run as long as a short paragraph is nobody's coincidence, wherever it stands. */
const PARAGRAPH = 25;

/** A short passage belongs to the story in spite of a long advertisement before it, but not of a whole page. */
const FAR = 400;

/** Runs beyond these are too short to matter in a text of any length. */
const MOST_RUNS = 4000;

/**
 * Chooses the runs that make up the story in the copy: each word of either text is used once, the longest runs first,
 * and a short run far away from the others is left to where it came from (a teaser, a related story). Footnotes, from
 * `notesFrom` on, may stand anywhere.
 */
export function chooseRuns(runs: readonly Run[], texts: RunTexts): ChosenRuns {
  const { notesFrom } = texts;
  const originalLength = texts.original.length;
  const shortest = Math.min(SHORTEST, Math.max(1, Math.floor(originalLength / 3)));
  const parted = runs.map((run) => withoutForeignSigns(run, texts)).flatMap((run) => partAt(run, notesFrom));
  const apart = withoutOverlaps(parted, originalLength, shortest);
  const inText = apart.filter(({ original }) => original < notesFrom);
  const notes = apart.filter(({ original }) => original >= notesFrom);
  const together = closeTogether(inText, texts);
  const chain = heaviestChain(together);
  const inChain = new Set(chain);
  const last = chain.at(-1);
  const noteChain = heaviestChain(notes).filter(
    ({ copy }) => last === undefined || copy >= last.copy + last.length,
  );
  const inOrder = new Set(noteChain);
  return {
    chain: [...chain, ...noteChain],
    moved: [...together.filter((run) => !inChain.has(run)), ...notes.filter((run) => !inOrder.has(run))],
  };
}

/** The stop before a passage is alike in any two texts, and belongs to what stands before it. */
function withoutForeignSigns(run: Run, { original, isSign }: RunTexts): Run {
  let skipped = 0;
  while (
    skipped < 3 &&
    isSign[run.original + skipped] &&
    original[run.original + skipped] === original[run.original]
  )
    skipped++;
  const isForeign = skipped > 0 && original[run.original + skipped] !== original[run.original];
  if (!isForeign || skipped >= run.length) return run;
  return { original: run.original + skipped, copy: run.copy + skipped, length: run.length - skipped };
}

/** In some copies the first footnote follows the last word of the text. */
function partAt(run: Run, place: number): readonly Run[] {
  const first = place - run.original;
  if (first <= 0 || first >= run.length) return [run];
  return [
    { ...run, length: first },
    { original: place, copy: run.copy + first, length: run.length - first },
  ];
}

/** The longest runs keep their words; of the others stays what is not taken. Sorted by their place in the copy. */
function withoutOverlaps(runs: readonly Run[], originalLength: number, shortest: number): readonly Run[] {
  const longestFirst = runs.toSorted((a, b) => b.length - a.length || a.copy - b.copy).slice(0, MOST_RUNS);
  const takenOriginal = new Uint8Array(originalLength);
  const takenCopy = new Set<number>();
  const kept: Run[] = [];
  for (const run of longestFirst) {
    for (const part of freeParts(run, takenOriginal, takenCopy)) {
      if (part.length < shortest) continue;
      for (let step = 0; step < part.length; step++) {
        takenOriginal[part.original + step] = 1;
        takenCopy.add(part.copy + step);
      }
      kept.push(part);
    }
  }
  return kept.toSorted((a, b) => a.copy - b.copy);
}

function freeParts(run: Run, takenOriginal: Uint8Array, takenCopy: ReadonlySet<number>): readonly Run[] {
  const parts: Run[] = [];
  let start = 0;
  for (let step = 0; step <= run.length; step++) {
    const isTaken =
      step === run.length || takenOriginal[run.original + step] === 1 || takenCopy.has(run.copy + step);
    if (!isTaken) continue;
    if (step > start)
      parts.push({ original: run.original + start, copy: run.copy + start, length: step - start });
    start = step + 1;
  }
  return parts;
}

/** From the longest run outward: one that is far away for its length ends the story on that side, unless a long one follows. */
function closeTogether(runs: readonly Run[], texts: RunTexts): readonly Run[] {
  const longest = runs.reduce(
    (best, run, index) => (run.length > (runs[best]?.length ?? 0) ? index : best),
    0,
  );
  const main = runs[longest];
  if (main === undefined) return [];
  const kept = [main];
  let edge = main.copy + main.length;
  for (const run of runs.slice(longest + 1)) {
    if (!belongs(run, run.copy - edge, texts)) continue;
    kept.push(run);
    edge = run.copy + run.length;
  }
  edge = main.copy;
  for (const run of runs.slice(0, longest).toReversed()) {
    if (!belongs(run, edge - run.copy - run.length, texts)) continue;
    kept.unshift(run);
    edge = run.copy;
  }
  return kept;
}

function belongs(run: Run, distance: number, texts: RunTexts): boolean {
  if (run.length >= PARAGRAPH || run.length * 4 >= distance) return true;
  const isMostOf = (passages: readonly number[], at: number): boolean =>
    run.length * 2 >= passageLength(passages, at);
  return distance <= FAR && (isMostOf(texts.original, run.original) || isMostOf(texts.copy, run.copy));
}

/** How many words the passage has in which a word stands. */
function passageLength(passages: readonly number[], at: number): number {
  let start = at;
  let end = at;
  while (passages[start - 1] === passages[at]) start--;
  while (passages[end + 1] === passages[at]) end++;
  return end - start + 1;
}

/** The runs that stand in the same order in both texts and hold the most words (weighted increasing subsequence). */
function heaviestChain(runs: readonly Run[]): readonly Run[] {
  const weight: number[] = [];
  const before: number[] = [];
  for (const [index, run] of runs.entries()) {
    let best = 0;
    let from = -1;
    for (let earlier = Math.max(0, index - LOOKED_BACK); earlier < index; earlier++) {
      const other = runs[earlier];
      const isBefore = other !== undefined && other.original + other.length <= run.original;
      if (isBefore && (weight[earlier] ?? 0) > best) [best, from] = [weight[earlier] ?? 0, earlier];
    }
    weight[index] = best + run.length;
    before[index] = from;
  }
  const chain: Run[] = [];
  let at = weight.indexOf(Math.max(0, ...weight));
  while (at >= 0) {
    const run = runs[at];
    if (run !== undefined) chain.unshift(run);
    at = before[at] ?? -1;
  }
  return chain;
}

const LOOKED_BACK = 2000;
