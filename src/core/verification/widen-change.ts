import type { Alignment } from './align.ts';
import { isOfAmount } from './amounts.ts';
import type { Change } from './change.ts';
import { isMonth } from './days.ts';

/** Where the words of both texts stand among the steps between them. */
export interface StepPlaces {
  readonly original: ReadonlyMap<number, number>;
  readonly copy: ReadonlyMap<number, number>;
}

export function placesOfSteps({ steps }: Alignment): StepPlaces {
  const original = new Map<number, number>();
  const copy = new Map<number, number>();
  for (const [index, step] of steps.entries()) {
    if ('original' in step) original.set(step.original, index);
    if ('copy' in step) copy.set(step.copy, index);
  }
  return { original, copy };
}

/**
 * The same change with all of the date or amount it is in, because `3 June` for `June 3` and `5 €` for `€5` can be judged
 * as a whole only: word by word, something was taken out here and put in there.
 */
export function widenChange(
  change: Change,
  places: StepPlaces,
  alignment: Alignment,
  language: string,
): Change {
  const { steps, original, copy } = alignment;
  const own = [
    ...change.removed.map((place) => places.original.get(place)),
    ...change.added.map((place) => places.copy.get(place)),
  ].filter((index) => index !== undefined);
  if (own.length === 0 || own.length > LONGEST) return change;
  let first = own.reduce((least, index) => Math.min(least, index));
  let last = own.reduce((most, index) => Math.max(most, index));
  const passage = passageAt(first);
  while (own.length + last - first < LONGEST && isPart(first - 1)) first--;
  while (own.length + last - first < LONGEST && isPart(last + 1)) last++;
  const all = steps.slice(first, last + 1);
  return {
    ...change,
    removed: all.flatMap((step) => (step.kind === 'added' ? [] : [step.original])),
    added: all.flatMap((step) => (step.kind === 'removed' ? [] : [step.copy])),
  };

  function isPart(index: number): boolean {
    const step = steps[index];
    if (step === undefined || step.kind === 'moved' || passageAt(index) !== passage) return false;
    const word = ('copy' in step ? copy.text[step.copy] : original.text[step.original]) ?? '';
    return isOfAmount(word) || isMonth(word, language);
  }

  /** Words that were put in belong to the passage that the words before them stand in. */
  function passageAt(index: number): number {
    let at = index;
    while (steps[at]?.kind === 'added') at--;
    const step = steps[at];
    return step !== undefined && 'original' in step ? (original.passage[step.original] ?? -1) : -1;
  }
}

/** No date or amount has more words and signs. */
const LONGEST = 24;
