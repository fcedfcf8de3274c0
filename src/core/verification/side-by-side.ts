import type { Alignment, Step } from './align.ts';
import type { Segment, SideBySide } from './finding.ts';
import type { Words } from './token.ts';

/** The texts whose words were aligned, to show the passages as they are written. */
export interface AlignedTexts {
  readonly alignment: Alignment;
  readonly original: readonly string[];
  readonly copy: readonly string[];
}

/** The steps from the first to the last word of each passage of the original, in one pass. */
export function stepsByPassage({ original, steps }: Alignment): ReadonlyMap<number, readonly Step[]> {
  const spans = new Map<number, { first: number; last: number }>();
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'added') continue;
    const passage = original.passage[step.original] ?? 0;
    const span = spans.get(passage);
    if (span === undefined) spans.set(passage, { first: index, last: index });
    else span.last = index;
  }
  const all = [...spans].map(([passage, { first, last }]) => {
    return [passage, steps.slice(withAddedBefore(steps, first), withAddedBehind(steps, last))] as const;
  });
  return new Map(all);
}

function withAddedBefore(steps: readonly Step[], first: number): number {
  let index = first;
  while (steps[index - 1]?.kind === 'added') index--;
  return index;
}

function withAddedBehind(steps: readonly Step[], last: number): number {
  let index = last + 1;
  while (steps[index]?.kind === 'added') index++;
  return index;
}

/** One passage in both texts, with what differs; `steps` are those of {@link stepsByPassage}. */
export function besideOf(texts: AlignedTexts, steps: readonly Step[]): SideBySide {
  const { alignment } = texts;
  const own = steps.filter((step) => step.kind !== 'added');
  const passages = new Set(
    own.flatMap((step) => ('copy' in step ? [alignment.copy.passage[step.copy] ?? -1] : [])),
  );
  const shown = steps.filter(
    (step) =>
      step.kind !== 'added' || passages.size === 0 || passages.has(alignment.copy.passage[step.copy] ?? -1),
  );
  return {
    original: segmentsOf(
      own.map((step) => ({ place: step.original, kind: step.kind === 'same' ? 'same' : 'removed' })),
      alignment.original,
      texts.original,
    ),
    copy: segmentsOf(
      shown.flatMap((step): readonly Mark[] =>
        step.kind === 'removed'
          ? []
          : [
              {
                place: step.copy,
                kind: step.kind === 'same' || alignment.copy.isMark[step.copy] ? 'same' : 'added',
              },
            ],
      ),
      alignment.copy,
      texts.copy,
    ),
  };
}

/** Words of the copy alone, as they stand there. */
export const addedAlone = (texts: AlignedTexts, places: readonly number[]): SideBySide => ({
  original: [],
  copy: segmentsOf(
    places.map((place) => ({ place, kind: 'added' as const })),
    texts.alignment.copy,
    texts.copy,
  ),
});

interface Mark {
  readonly place: number;
  readonly kind: Segment['kind'];
}

function segmentsOf(marks: readonly Mark[], words: Words, passages: readonly string[]): readonly Segment[] {
  const segments: { text: string; kind: Segment['kind'] }[] = [];
  for (const [index, { place, kind }] of marks.entries()) {
    const before = marks[index - 1];
    const gap = before === undefined ? '' : spaceBetween(before.place, place, words, passages);
    const last = segments.at(-1);
    const word = words.text[place] ?? '';
    if (last?.kind === kind) last.text += gap + word;
    else {
      if (last !== undefined) last.text += gap;
      segments.push({ text: word, kind });
    }
  }
  return segments;
}

/** The space two words have in their passage; words that are not neighbors are parted by one. */
function spaceBetween(from: number, to: number, words: Words, passages: readonly string[]): string {
  const passage = words.passage[from] ?? 0;
  if (to !== from + 1 || words.passage[to] !== passage) return ' ';
  return passages[passage]?.slice(words.end[from], words.start[to]) ?? ' ';
}

/** The words at these places as one text. */
export const textAt = (places: readonly number[], words: Words, passages: readonly string[]): string =>
  segmentsOf(
    places.map((place) => ({ place, kind: 'same' as const })),
    words,
    passages,
  )
    .map(({ text }) => text)
    .join('');
