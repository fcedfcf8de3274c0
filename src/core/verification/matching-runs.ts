/** Words that follow each other in both texts alike. */
export interface Run {
  readonly original: number;
  readonly copy: number;
  readonly length: number;
}

/** So many words alike are looked at as one place; fewer say nothing in a long page. */
const SEED = 4;

/** A sequence that the original repeats more often points nowhere. */
const MOST_PLACES = 8;

/**
 * Every run of at least four words (or all, where the original is shorter) that both texts share and that goes on
 * neither before nor behind. Words are numbers; equal words have equal numbers.
 */
export function matchingRuns(original: readonly number[], copy: readonly number[]): readonly Run[] {
  const seed = Math.max(1, Math.min(SEED, Math.floor(original.length / 2)));
  const places = seedPlaces(original, seed);
  const runs: Run[] = [];
  // Where the last run on each diagonal ended, so that no run is found again from its own middle.
  const ends = new Map<number, number>();
  for (let at = 0; at + seed <= copy.length; at++) {
    for (const place of places.get(hashAt(copy, at, seed)) ?? []) {
      if ((ends.get(place - at) ?? -1) > at) continue;
      const run = extend(original, place, copy, at, ends.get(place - at) ?? 0);
      if (run.length < seed) continue;
      ends.set(place - at, run.copy + run.length);
      runs.push(run);
    }
  }
  return runs;
}

function seedPlaces(words: readonly number[], seed: number): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + seed <= words.length; at++) {
    const hash = hashAt(words, at, seed);
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

function hashAt(words: readonly number[], at: number, length: number): number {
  let hash = 17;
  for (let index = at; index < at + length; index++) hash = (Math.imul(hash, 31) + (words[index] ?? 0)) | 0;
  return hash;
}

function extend(
  original: readonly number[],
  place: number,
  copy: readonly number[],
  at: number,
  notBefore: number,
): Run {
  let before = 0;
  while (
    place - before > 0 &&
    at - before > notBefore &&
    original[place - before - 1] === copy[at - before - 1]
  )
    before++;
  let length = 0;
  while (
    place + length < original.length &&
    at + length < copy.length &&
    original[place + length] === copy[at + length]
  )
    length++;
  return { original: place - before, copy: at - before, length: before + length };
}
