import type { Document, Footnote } from '../../document/document.ts';
import { everyInline } from '../../document/walk.ts';

/** The footnotes of a text, numbered as Word will: in the order of their marks in the text. */
export interface NoteNumbers {
  /** The numbers of the marks that stand where a text first mentions a note; none where it was mentioned before. */
  readonly mention: (id: string) => readonly number[];
  readonly numberOf: (id: string) => number;
  /** The numbers of the notes that no words mention, because what mentioned them stays out of the copy. */
  readonly mentionRest: () => readonly number[];
  readonly written: () => readonly (Footnote & { readonly number: number })[];
}

/** `before` is how many notes the file has from other texts. */
export function startNoteNumbers({ footnotes }: Document, before: number): NoteNumbers {
  const notes = new Map(footnotes.map((note) => [note.id, note]));
  const numbers = new Map<string, number>();
  // Word has no marks inside notes; a note that only another mentions has its mark beside that one's.
  const mention = (id: string): readonly number[] => {
    const note = notes.get(id);
    if (!note || numbers.has(id)) return [];
    const number = before + numbers.size + 1;
    numbers.set(id, number);
    return [number, ...mentionedIn(note).flatMap(mention)];
  };
  return {
    mention,
    numberOf: (id) => numbers.get(id) ?? 0,
    mentionRest: () => [...notes.keys()].flatMap(mention),
    written: () =>
      [...numbers].flatMap(([id, number]) => {
        const note = notes.get(id);
        return note ? [{ ...note, number }] : [];
      }),
  };
}

const mentionedIn = ({ blocks }: Footnote): readonly string[] =>
  [...everyInline({ blocks, footnotes: [] })].flatMap((inline) =>
    inline.kind === 'footnote-reference' ? [inline.footnote] : [],
  );
