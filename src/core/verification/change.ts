import type { Alignment, Step } from './align.ts';
import { showsCut } from './cut-mark.ts';
import { isWord, type Words } from './token.ts';

/** One thing that was done to the text, as places among the words of the original and of the copy. */
export interface Change {
  readonly kind: 'altered' | 'left-out' | 'passage-added' | 'moved';
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** For what is left out: whether the copy shows that there was more. */
  readonly isMarked: boolean;
}

/**
 * Groups the steps between two texts into changes: words that follow each other are one, whole passages are parted
 * from words inside them, and marks that are no words are passed over.
 */
export function changesIn(alignment: Alignment): readonly Change[] {
  const sizes = {
    original: passageSizes(alignment.original),
    copy: passageSizes(alignment.copy),
  };
  return hunksOf(alignment.steps).flatMap((hunk) => changesOf(hunk, alignment, sizes));
}

interface Hunk {
  readonly removed: number[];
  readonly added: number[];
  readonly moved: { readonly original: number; readonly copy: number }[];
}

function hunksOf(steps: readonly Step[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let hunk: Hunk | null = null;
  for (const step of steps) {
    if (step.kind === 'same') {
      hunk = null;
      continue;
    }
    if (hunk === null) {
      hunk = { removed: [], added: [], moved: [] };
      hunks.push(hunk);
    }
    if (step.kind === 'removed') hunk.removed.push(step.original);
    else if (step.kind === 'added') hunk.added.push(step.copy);
    else hunk.moved.push(step);
  }
  return hunks;
}

type Sizes = ReadonlyMap<number, number>;

function changesOf(
  hunk: Hunk,
  alignment: Alignment,
  sizes: { readonly original: Sizes; readonly copy: Sizes },
): readonly Change[] {
  const { original, copy } = alignment;
  const textOf = (places: readonly number[], words: { readonly text: readonly string[] }) =>
    places.map((place) => words.text[place]).join('');
  if (hunk.removed.length > 0 && textOf(hunk.removed, original) === textOf(hunk.added, copy)) return [];

  const words = hunk.added.filter((place) => !copy.isMark[place]);
  const isMarked = showsCut(textOf(words, copy));
  // The signs that mark a cut are no words of anybody.
  const isSaid = (place: number): boolean => isWord(copy.text[place] ?? '');
  const removedParts = partByPassage(hunk.removed, original.passage, sizes.original);
  const addedParts = partByPassage(words, copy.passage, sizes.copy);
  return [
    ...movedChanges(hunk),
    ...pairUp(
      removedParts,
      isMarked ? { ...addedParts, rest: addedParts.rest.filter(isSaid) } : addedParts,
      isMarked,
    ),
  ];
}

interface Parts {
  /** Of passages of which every word is here. */
  readonly whole: readonly number[];
  readonly rest: readonly number[];
}

function pairUp(removed: Parts, added: Parts, isMarked: boolean): readonly Change[] {
  const change = (kind: Change['kind'], from: readonly number[], to: readonly number[]): readonly Change[] =>
    from.length + to.length === 0 ? [] : [{ kind, removed: from, added: to, isMarked }];
  if (removed.whole.length > 0 && !isMarked) {
    // A short passage that gave way to another was replaced: a heading, a cell of a table.
    if (added.whole.length > 0 && Math.max(removed.whole.length, added.whole.length) <= SHORT)
      return [
        ...change('altered', removed.whole, added.whole),
        ...change('altered', removed.rest, added.rest),
      ];
    if (removed.rest.length === 0 && added.rest.length > 0)
      return change('altered', removed.whole, added.rest);
  }
  return [
    ...change('left-out', removed.whole, []),
    ...change('passage-added', [], added.whole),
    ...change('altered', removed.rest, added.rest),
  ];
}

const SHORT = 16;

const movedChanges = ({ moved }: Hunk): readonly Change[] =>
  moved.length === 0
    ? []
    : [
        {
          kind: 'moved',
          removed: moved.map(({ original }) => original),
          added: moved.map(({ copy }) => copy),
          isMarked: false,
        },
      ];

function partByPassage(places: readonly number[], passage: readonly number[], sizes: Sizes): Parts {
  const counts = new Map<number, number>();
  for (const place of places) {
    const index = passage[place] ?? -1;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const isWhole = (place: number): boolean => {
    const index = passage[place] ?? -1;
    return counts.get(index) === sizes.get(index);
  };
  return { whole: places.filter(isWhole), rest: places.filter((place) => !isWhole(place)) };
}

/** How many words each passage has, marks not counted. */
function passageSizes({ passage, isMark }: Words): Sizes {
  const sizes = new Map<number, number>();
  for (const [place, index] of passage.entries()) {
    if (!isMark[place]) sizes.set(index, (sizes.get(index) ?? 0) + 1);
  }
  return sizes;
}
