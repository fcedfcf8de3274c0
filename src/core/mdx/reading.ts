import type { Reference, Refusal, RefusalReason } from './refusal.ts';

/** What is collected while one file is read: refusals, references, and where in the nesting the reader stands. */
export interface Reading {
  readonly refusals: Refusal[];
  readonly references: Reference[];
  /** Link definitions (`[id]: https://…`) by their normalized identifier. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Ids of the footnotes that are written. */
  readonly footnotes: ReadonlySet<string>;
  /** Footnote ids in the order in which the text first refers to them. */
  readonly footnotesUsed: Set<string>;
  /** Ids that are taken on the page of the text, each with the last number that was put behind it. */
  readonly takenIds: Map<string, number>;
  depth: number;
  /** Of the last heading; the title of the page is one of level 1. */
  headingLevel: number;
}

export const MAXIMUM_DEPTH = 40;

export const startReading = (
  definitions: ReadonlyMap<string, string>,
  footnotes: ReadonlySet<string>,
  reservedIds: readonly string[],
): Reading => ({
  refusals: [],
  references: [],
  definitions,
  footnotes,
  footnotesUsed: new Set(),
  takenIds: new Map(
    [...reservedIds, ...[...footnotes].flatMap((id) => [`note-${id}`, `mention-${id}`])].map((id) => [id, 1]),
  ),
  depth: 0,
  headingLevel: 1,
});

/** What the page of a story names itself (`src/decisions/contracts.md`, "Fragments of a story"). */
export const STORY_IDS = [
  'authors',
  'content',
  'contents',
  'corrections',
  'key-points',
  'license',
  'menu',
  'notes',
  'notes-title',
  'rule-changed',
  'sources',
  'terms',
];

/** What an evergreen page names itself. */
export const EVERGREEN_IDS = ['compose', 'content', 'menu', 'trust', 'write-to-us'];

/** The id, with a number behind it where the page has it already. */
export function takeId(base: string, { takenIds }: Reading): string {
  let count = takenIds.get(base) ?? 0;
  let id = base;
  while (takenIds.has(id)) id = `${base}-${++count}`;
  takenIds.set(base, count).set(id, 1);
  return id;
}

/** Records a refusal and leaves nothing in the tree. */
export function refuse(reading: Reading, line: number, reason: RefusalReason): [] {
  reading.refusals.push({ line, ...reason });
  return [];
}

/** Runs `read` one level deeper, or refuses once where the nesting passes what a story can need. */
export function deeper<Node>(reading: Reading, line: number, read: () => Node[]): Node[] {
  if (reading.depth >= MAXIMUM_DEPTH) {
    const reported = reading.refusals.some((refusal) => refusal.code === 'nested-too-deep');
    return reported ? [] : refuse(reading, line, { code: 'nested-too-deep', limit: MAXIMUM_DEPTH });
  }
  reading.depth++;
  const nodes = read();
  reading.depth--;
  return nodes;
}
