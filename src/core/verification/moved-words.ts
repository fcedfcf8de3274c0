import type { Writing } from './align.ts';
import type { Run } from './matching-runs.ts';
import { range } from './range.ts';
import { commonWords } from './word-diff.ts';

/**
 * Takes note of runs that stand out of order. Runs that moved together are one passage, in which words may have changed
 * besides: between two of them, before the first and behind the last.
 */
export function noteMoved(runs: readonly Run[], writing: Writing): void {
  const inOrder = runs.toSorted((a, b) => a.original - b.original);
  for (const run of inOrder) {
    for (const step of range(0, run.length)) {
      take(run.original + step, writing.plain[run.copy + step] ?? 0, writing);
    }
  }
  for (const [index, run] of inOrder.entries()) {
    const next = inOrder[index + 1];
    const before = inOrder[index - 1];
    if (before === undefined || !isNear(before, run)) compare(ahead(run, writing), writing);
    compare(next !== undefined && isNear(run, next) ? between(run, next) : behind(run, writing), writing);
  }
}

/** Stretches of both texts, the copy's counted among the words that are no marks. */
interface Gap {
  readonly original: readonly [from: number, to: number];
  readonly copy: readonly [from: number, to: number];
}

const isNear = (run: Run, next: Run): boolean => {
  const gap = next.copy - run.copy - run.length;
  return gap >= 0 && gap <= NEAR && next.original - run.original - run.length <= NEAR;
};

const NEAR = 30;

const between = (run: Run, next: Run): Gap => ({
  original: [run.original + run.length, next.original],
  copy: [run.copy + run.length, next.copy],
});

/** From where the passage begins in both texts. */
function ahead(run: Run, { words, plain }: Writing): Gap {
  let from = run.original;
  let copyFrom = run.copy;
  const passage = words.original.passage[run.original];
  const copyPassage = words.copy.passage[plain[run.copy] ?? 0];
  while (from > 0 && words.original.passage[from - 1] === passage) from--;
  while (copyFrom > 0 && words.copy.passage[plain[copyFrom - 1] ?? 0] === copyPassage) copyFrom--;
  return { original: [from, run.original], copy: [copyFrom, run.copy] };
}

/** To where it ends. */
function behind(run: Run, { words, plain }: Writing): Gap {
  const last = run.original + run.length;
  const copyLast = run.copy + run.length;
  let to = last;
  let copyTo = copyLast;
  const passage = words.original.passage[last - 1];
  const copyPassage = words.copy.passage[plain[copyLast - 1] ?? 0];
  while (to < words.original.text.length && words.original.passage[to] === passage) to++;
  while (copyTo < plain.length && words.copy.passage[plain[copyTo] ?? 0] === copyPassage) copyTo++;
  return { original: [last, to], copy: [copyLast, copyTo] };
}

function compare({ original, copy }: Gap, writing: Writing): void {
  const { plain, elsewhere, beside, used } = writing;
  const wanted = range(...original).filter((place) => !elsewhere.has(place));
  const offered = range(...copy)
    .map((place) => plain[place] ?? 0)
    .filter((place) => !used.has(place));
  if (wanted.length > MOST || offered.length > MOST) return;
  const pairs = commonWords(
    wanted.map((place) => writing.original[place] ?? -1),
    offered.map((place) => writing.copy[place] ?? -2),
  );
  for (const [a, b] of pairs) take(wanted[a] ?? 0, offered[b] ?? 0, writing);
  const added = offered.filter((place) => !used.has(place));
  for (const place of added) used.add(place);
  const anchor = wanted.findLast((place) => !elsewhere.has(place)) ?? Math.max(0, original[0] - 1);
  if (added.length > 0) beside.set(anchor, [...(beside.get(anchor) ?? []), ...added]);
}

const MOST = 60;

function take(original: number, copy: number, { elsewhere, used }: Writing): void {
  elsewhere.set(original, copy);
  used.add(copy);
}
