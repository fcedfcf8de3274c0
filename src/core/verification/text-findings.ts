import { type Change, changesIn } from './change.ts';
import { classifyChange } from './classify-change.ts';
import type { CopyPassage } from './copy.ts';
import { type Finding, finding } from './finding.ts';
import { isSameInStyle } from './house-style.ts';
import type { Original } from './original.ts';
import { type AlignedTexts, addedAlone, besideOf, stepsByPassage, textAt } from './side-by-side.ts';
import { bareWords, isWord, type Words } from './token.ts';
import { placesOfSteps, type StepPlaces, widenChange } from './widen-change.ts';

/** What there is to say about the words of a text, in the order of the original. */
export function textFindings(
  texts: AlignedTexts,
  passages: readonly CopyPassage[],
  notesFrom: number,
  { companions, language }: Pick<Original, 'companions' | 'language'>,
): readonly Finding[] {
  const reading: Reading = {
    texts,
    passages,
    notesFrom,
    language,
    companions: bareWords(companions.join(' ')),
    wholeCompanions: new Set(companions.map(bareWords)),
    original: bareWords(texts.original.join(' ')),
    steps: stepsByPassage(texts.alignment),
    places: placesOfSteps(texts.alignment),
    missing: missingPassages(texts),
  };
  return changesIn(texts.alignment)
    .flatMap((change) =>
      joinForeign(partByPassage(change, reading).flatMap((part) => findingsOf(part, reading))),
    )
    .filter(isFirstOfItsKind);
}

/** A date that was turned round is found at the day and again at the year. */
function isFirstOfItsKind(
  { code, passage, was, now }: Finding,
  index: number,
  all: readonly Finding[],
): boolean {
  const before = all[index - 1];
  return !(
    code === 'house-style' &&
    before?.code === code &&
    before.passage === passage &&
    before.was === was &&
    before.now === now
  );
}

interface Reading {
  readonly texts: AlignedTexts;
  readonly passages: readonly CopyPassage[];
  readonly notesFrom: number;
  readonly language: string;
  /** Only their words, to look a passage up in. */
  readonly companions: string;
  readonly wholeCompanions: ReadonlySet<string>;
  readonly original: string;
  readonly steps: ReturnType<typeof stepsByPassage>;
  readonly places: StepPlaces;
  /** The words of the passages of which none is where it belongs. */
  readonly missing: ReadonlySet<string>;
}

function missingPassages({ alignment, original }: AlignedTexts): ReadonlySet<string> {
  const found = new Set(
    alignment.steps.flatMap((step) =>
      step.kind === 'same' || step.kind === 'moved' ? [alignment.original.passage[step.original]] : [],
    ),
  );
  return new Set(original.filter((_, index) => !found.has(index)).map(bareWords));
}

/** Added passages are judged one by one, because one of them may be a caption and the next an advertisement. */
function partByPassage(change: Change, { texts }: Reading): readonly Change[] {
  if (change.kind !== 'passage-added') return [change];
  const { passage } = texts.alignment.copy;
  const groups = new Map<number, number[]>();
  for (const place of change.added) {
    const index = passage[place] ?? 0;
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [place]);
    else group.push(place);
  }
  return [...groups.values()].map((added) => ({ ...change, added }));
}

/** An advertisement of several lines is one thing that was put in. */
function joinForeign(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings.filter(({ code }) => code === 'foreign-passage');
  if (first === undefined || others.length === 0) return findings;
  const now = [first, ...others].map((each) => each.now).join(' ');
  const beside = { original: [], copy: [{ text: now, kind: 'added' as const }] };
  return [...findings.filter(({ code }) => code !== 'foreign-passage'), { ...first, now, beside }];
}

function findingsOf(change: Change, reading: Reading): readonly Finding[] {
  switch (change.kind) {
    case 'altered':
      return alteredFindings(change, reading);
    case 'left-out':
      return [leftOut(change, reading)];
    case 'passage-added':
      return addedFindings(change, reading);
    case 'moved':
      return movedFindings(change, reading);
  }
}

function alteredFindings(change: Change, reading: Reading): readonly Finding[] {
  const { original, copy } = reading.texts.alignment;
  const removed = saidBy(change.removed, original);
  const added = saidBy(change.added, copy);
  if (removed.length === 0 && isWholeCompanion(change.added, reading)) return [];
  if (
    !added.some(isWord) &&
    (change.isMarked || isSentences(change.removed, reading)) &&
    removed.filter(isWord).length > 3
  ) {
    return [leftOut(change, reading)];
  }
  const whole = widenChange(change, reading.places, reading.texts.alignment, reading.language);
  if (isSameInStyle(saidBy(whole.removed, original), saidBy(whole.added, copy), reading.language)) {
    return [finding('house-style', 'change', detailsOf(whole, reading))];
  }
  const code = classifyChange(removed, added, reading.language);
  return [finding(code, 'change', detailsOf(change, reading))];
}

const saidBy = (places: readonly number[], { text }: Words): readonly string[] =>
  places.map((place) => text[place] ?? '');

function leftOut(change: Change, reading: Reading): Finding {
  return change.isMarked
    ? finding('excerpt', 'note', detailsOf(change, reading))
    : finding('excerpt-unmarked', 'advice', detailsOf(change, reading));
}

function addedFindings(change: Change, reading: Reading): readonly Finding[] {
  const { texts, passages } = reading;
  const { copy } = texts.alignment;
  const said = change.added.map((place) => copy.text[place] ?? '').filter(isWord);
  const place = passages[copy.passage[change.added[0] ?? 0] ?? 0]?.place;
  const isOfNote = said.length === 0 || place === 'image' || (place === 'control' && said.length < 7);
  if (isOfNote || isCompanion(change.added, reading)) return [];
  const now = textAt(change.added, copy, texts.copy);
  const beside = addedAlone(texts, change.added);
  // It stands in another place than its own: the head of a column over the figures of another.
  if (reading.missing.has(bareWords(now))) return [finding('reordering', 'change', { now, beside })];
  if (reading.original.includes(bareWords(now)) && said.length > 2)
    return [finding('repeated', 'note', { now, beside })];
  return [finding('foreign-passage', 'change', { now, beside })];
}

/** Footnotes may stand anywhere. */
function movedFindings(change: Change, reading: Reading): readonly Finding[] {
  const inText = change.removed.filter((place) => place < reading.notesFrom);
  if (inText.length === 0) return [];
  return [finding('reordering', 'change', detailsOf({ ...change, removed: inText, added: [] }, reading))];
}

/** Whether pages and copies of the original say these words themselves, between its passages. */
function isCompanion(places: readonly number[], { texts, companions }: Reading): boolean {
  const said = bareWords(textAt(places, texts.alignment.copy, texts.copy));
  return said !== '' && ` ${companions} `.includes(` ${said} `);
}

/** The same inside a passage, where a caption or label was run into the text: all of one, and no single words. */
function isWholeCompanion(places: readonly number[], { texts, wholeCompanions }: Reading): boolean {
  const said = bareWords(textAt(places, texts.alignment.copy, texts.copy));
  return said.includes(' ') && wholeCompanions.has(said);
}

/** Whether words begin and end where sentences do. */
function isSentences(places: readonly number[], { texts }: Reading): boolean {
  const { text, passage } = texts.alignment.original;
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const before = text[first - 1] ?? '';
  const begins = passage[first - 1] !== passage[first] || STOP.test(before);
  const ends = passage[last + 1] !== passage[last] || STOP.test(text[last] ?? '');
  return begins && ends;
}

const STOP = /^[.!?"'。！？؟]$/;

function detailsOf(change: Change, { texts, steps }: Reading) {
  const { original, copy } = texts.alignment;
  const passage = passageOf(change, texts);
  const own = passage === null ? undefined : steps.get(passage);
  return {
    was: change.removed.length === 0 ? null : textAt(change.removed, original, texts.original),
    now: change.added.length === 0 ? null : textAt(change.added, copy, texts.copy),
    passage,
    beside: own === undefined ? addedAlone(texts, change.added) : besideOf(texts, own),
  };
}

/** The passage of the original a change is in; for added words, that of the words beside them. */
function passageOf({ removed, added }: Change, { alignment }: AlignedTexts): number | null {
  const { original, steps } = alignment;
  if (removed[0] !== undefined) return original.passage[removed[0]] ?? null;
  const index = steps.findIndex((step) => step.kind === 'added' && step.copy === added[0]);
  const inSamePassage = (step: (typeof steps)[number] | undefined): boolean =>
    step !== undefined &&
    step.kind === 'same' &&
    alignment.copy.passage[step.copy] === alignment.copy.passage[added[0] ?? 0];
  const before = steps.slice(0, index).findLast((step) => step.kind !== 'added');
  const behind = steps.slice(index).find((step) => step.kind !== 'added');
  const beside = inSamePassage(before) ? before : inSamePassage(behind) ? behind : before;
  return beside === undefined ? null : (original.passage[beside.original] ?? null);
}
