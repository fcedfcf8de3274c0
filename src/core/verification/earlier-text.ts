import type { Original, OriginalCorrection } from './original.ts';

/** The text of a story as one of its versions had it. */
export interface VersionText {
  readonly version: number;
  readonly passages: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The current text and every earlier one that can be rebuilt, the newest first: the words of each correction are put
 * back, the latest correction first.
 */
export function versionTexts(original: Original): readonly VersionText[] {
  const { version, passages, notes, corrections } = original;
  const texts: VersionText[] = [{ version, passages, notes }];
  for (const correction of corrections.toReversed()) {
    const later = texts.at(-1);
    if (later === undefined || correction.changes.length === 0) continue;
    texts.push({
      version: correction.version - 1,
      passages: withoutCorrection(later.passages, correction),
      notes: withoutCorrection(later.notes, correction),
    });
  }
  return texts;
}

/** The same text with tables as lines: all of them, and those alone of which most lines stand in the copy. */
export function withTablesAsLines(
  { tables }: Original,
  text: VersionText,
  isInCopy: (line: string) => boolean,
): readonly VersionText[] {
  const inCopy = tables.filter(({ lines }) => lines.filter(isInCopy).length * 2 > lines.length);
  const isMixed = inCopy.length > 0 && inCopy.length < tables.length;
  return [...(tables.length > 0 ? [tables] : []), ...(isMixed ? [inCopy] : [])].map((chosen) =>
    withAsLines(chosen, text),
  );
}

function withAsLines(tables: Original['tables'], text: VersionText): VersionText {
  const passages: string[] = [];
  let at = 0;
  for (const table of tables) {
    passages.push(...text.passages.slice(at, table.at), ...table.lines);
    at = table.at + table.count;
  }
  return { ...text, passages: [...passages, ...text.passages.slice(at)] };
}

/** Each replaced wording comes back where the new one first stands. */
function withoutCorrection(
  passages: readonly string[],
  { changes }: Pick<OriginalCorrection, 'changes'>,
): readonly string[] {
  const earlier = [...passages];
  for (const { was, now } of changes) {
    const index = earlier.findIndex((passage) => passage.includes(now));
    const passage = earlier[index];
    if (passage !== undefined) earlier[index] = passage.replace(now, () => was);
  }
  return earlier;
}
