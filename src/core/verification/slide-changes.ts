import type { Step } from './align.ts';
import type { Words } from './token.ts';

/**
 * The same steps with every stretch that was only left out or only put in moved to where people would see it. If two
 * passages begin alike, leaving out the second may also be told as leaving out the end of one and the start of another;
 * of such tellings the one that begins with a passage or a sentence is chosen.
 */
export function slideChanges(steps: readonly Step[], original: Words, copy: Words): readonly Step[] {
  const slid = withoutMarks(steps, copy);
  for (let start = 0; start < slid.length; start++) {
    const kind = slid[start]?.kind;
    if ((kind !== 'removed' && kind !== 'added') || !isSame(slid[start - 1], start === 0)) continue;
    let end = start;
    while (slid[end]?.kind === kind) end++;
    if (isSame(slid[end], end === slid.length)) slideStretch(slid, start, end, kind, { original, copy });
    start = end;
  }
  return slid;
}

/** Numbers of notes and captions part nothing; they stay only where they may be the end of a word, as in `x2`. */
function withoutMarks(steps: readonly Step[], copy: Words): Step[] {
  return steps.filter((step, index) => {
    if (step.kind !== 'added' || !copy.isMark[step.copy]) return true;
    return (
      /^\p{N}+$/u.test(copy.text[step.copy] ?? '') &&
      [-1, -2, 1].some((by) => steps[index + by]?.kind === 'removed')
    );
  });
}

const isSame = (step: Step | undefined, isEdge: boolean): boolean => isEdge || step?.kind === 'same';

interface Texts {
  readonly original: Words;
  readonly copy: Words;
}

function slideStretch(
  steps: Step[],
  start: number,
  end: number,
  kind: 'removed' | 'added',
  texts: Texts,
): void {
  const words = kind === 'removed' ? texts.original : texts.copy;
  const place = (index: number): number => {
    const step = steps[index];
    if (step === undefined) return -1;
    if (kind === 'removed') return step.kind === 'added' ? -1 : step.original;
    return step.kind === 'removed' ? -1 : step.copy;
  };
  const length = end - start;
  let best = { shift: 0, rank: rankOf(place(start), words) };
  // Each word it moves over must be the word that takes its place.
  for (let shift = 1; shift <= FURTHEST && canTrade(start - shift, start - shift + length); shift++) {
    const rank = rankOf(place(start - shift), words);
    if (rank > best.rank) best = { shift: -shift, rank };
  }
  for (let shift = 1; shift <= FURTHEST && canTrade(end + shift - 1, end + shift - 1 - length); shift++) {
    const rank = rankOf(place(start + shift), words);
    if (rank > best.rank) best = { shift, rank };
  }
  if (best.shift !== 0) trade(best.shift);

  function canTrade(same: number, changed: number): boolean {
    const isOrdinary = steps[same]?.kind === 'same' && place(changed) !== -1;
    return isOrdinary && words.text[place(same)] === words.text[place(changed)];
  }

  function trade(shift: number): void {
    const from = Math.min(start, start + shift);
    const to = Math.max(end, end + shift);
    const own = steps.slice(from, to);
    const places = own.map((_, index) => place(from + index));
    const partners = own.flatMap((step) =>
      step.kind === 'same' ? [kind === 'removed' ? step.copy : step.original] : [],
    );
    const changedFrom = start + shift - from;
    for (const [index, at] of places.entries()) {
      const isChanged = index >= changedFrom && index < changedFrom + length;
      const partner = isChanged ? 0 : (partners.shift() ?? 0);
      steps[from + index] = isChanged ? changedStep(kind, at) : sameStep(kind, at, partner);
    }
  }
}

const FURTHEST = 40;

const changedStep = (kind: 'removed' | 'added', place: number): Step =>
  kind === 'removed' ? { kind, original: place } : { kind, copy: place };

const sameStep = (kind: 'removed' | 'added', place: number, partner: number): Step =>
  kind === 'removed'
    ? { kind: 'same', original: place, copy: partner }
    : { kind: 'same', original: partner, copy: place };

/** How well a change begins here: with a passage, with a sentence, or anywhere. */
function rankOf(place: number, { text, passage }: Words): number {
  if (place < 0) return -1;
  if (passage[place - 1] !== passage[place]) return 2;
  return /^[.!?]$/.test(text[place - 1] ?? '') ? 1 : 0;
}
