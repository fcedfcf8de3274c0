import type { Alignment } from './align.ts';
import type { Copy, CopyPassage } from './copy.ts';
import type { Original } from './original.ts';
import { bareWords, wordsIn } from './token.ts';

/** The passages that hold words of the text, each with the links that stand on such words. */
export function textWithLinks(copy: Copy, { steps, copy: words }: Alignment): readonly CopyPassage[] {
  const found = new Map<number, number[]>();
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'moved') continue;
    const passage = words.passage[step.copy] ?? -1;
    const places = found.get(passage);
    if (places === undefined) found.set(passage, [step.copy]);
    else places.push(step.copy);
  }
  return [...found].flatMap(([index, places]) => {
    const passage = copy.passages[index];
    if (passage === undefined) return [];
    const isOnText = ({ start, end }: CopyPassage['links'][number]): boolean => {
      const own = wordsIn([{ text: passage.text.slice(start, end) }]).text.length;
      const shared = places.filter((at) => (words.start[at] ?? 0) >= start && (words.end[at] ?? 0) <= end);
      return shared.length * 2 > own;
    };
    return [{ ...passage, links: passage.links.filter(isOnText) }];
  });
}

/** The passages that are no part of the text and no companion of it: bylines, credits, and whatever the page has. */
export function outsideOf(
  copy: Copy,
  original: Original,
  { steps, copy: words }: Alignment,
): readonly CopyPassage[] {
  const counts = new Map<number, number>();
  for (const step of steps) {
    if (step.kind !== 'same' && step.kind !== 'moved') continue;
    const passage = words.passage[step.copy] ?? -1;
    counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  const companions = ` ${bareWords(original.companions.join(' '))} `;
  const isCompanion = (said: string): boolean => companions.includes(` ${said} `);
  return copy.passages.filter((passage, index) => {
    const { bare: said } = passage;
    const isText = (counts.get(index) ?? 0) * 2 > said.split(' ').length;
    return said !== '' && !isText && !isCompanion(said) && !isCompanion(bareWords(withoutMarks(passage)));
  });
}

/** In plain text the numbers of links stand among the words. */
const withoutMarks = ({ text, marks }: CopyPassage): string =>
  marks.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
