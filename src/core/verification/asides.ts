import type { CopyPassage } from './copy.ts';
import type { Original } from './original.ts';
import { bareWords } from './token.ts';

/** Fewer words stand in many places; they belong to a caption or a chart only beside more of it. */
const FEW = 4;

/**
 * Marks the passages of a copy that say what stands between the passages of the original itself: captions, labels,
 * figures of charts. They part nothing, and are held against nobody.
 */
export function withAsides(
  passages: readonly CopyPassage[],
  original: Original,
): readonly (CopyPassage & { readonly isAside: boolean })[] {
  const companions = ` ${bareWords(original.companions.join(' '))} `;
  const own = new Set([...original.passages, ...original.notes].map(bareWords));
  const said = passages.map(({ bare }) => bare);
  const isLikely = said.map((words) => words !== '' && companions.includes(` ${words} `) && !own.has(words));
  const isLong = said.map((words, index) => isLikely[index] === true && words.split(' ').length >= FEW);
  const isBesideLong = spread(isLong, isLikely);
  return passages.map((passage, index) => ({ ...passage, isAside: isBesideLong[index] === true }));
}

/** What is true of one is true of its neighbors, as long as these are likely too. */
function spread(known: readonly boolean[], likely: readonly boolean[]): readonly boolean[] {
  const all = [...known];
  for (let index = 1; index < all.length; index++)
    all[index] ||= likely[index] === true && all[index - 1] === true;
  for (let index = all.length - 2; index >= 0; index--) {
    all[index] ||= likely[index] === true && all[index + 1] === true;
  }
  return all;
}
