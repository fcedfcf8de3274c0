import { canonicalText } from '../document/canonical-text.ts';
import type { Block, Document } from '../document/document.ts';
import { plainText } from '../document/walk.ts';
import { countWords, firstWords } from '../text/words.ts';

/** The first passages of a story, in the author's own words and signs; always less than the whole. */
export type Opening = readonly Passage[];

export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** On one line. */
  readonly text: string;
}

/**
 * The passages an excerpt may be taken from: at most so many words, up to the first block that is no running text.
 * What leaves no words in the canonical text is passed over; a claim or a note is not, since its label is half of it.
 */
export function openingOf(document: Document, mostWords: number): Opening {
  const passages: Passage[] = [];
  for (const block of document.blocks) {
    const found = passagesOf(block);
    if (found === null) break;
    passages.push(...found.filter(({ text }) => text !== ''));
  }
  const opening = beginningOf(passages, mostWords);
  const count = wordCountOf(opening);
  return count < countWords(canonicalText(document)) ? opening : beginningOf(passages, count - 1);
}

/** As many words from the start as asked for; no heading is left without text below it. */
export function beginningOf(opening: Opening, count: number): Opening {
  const taken: Passage[] = [];
  let room = count;
  for (const { kind, text } of opening) {
    if (room <= 0) break;
    taken.push({ kind, text: firstWords(text, room) });
    room -= countWords(text);
  }
  return withoutLastHeadings(taken);
}

export const wordCountOf = (opening: Opening): number =>
  opening.reduce((sum, { text }) => sum + countWords(text), 0);

const withoutLastHeadings = (passages: Opening): Opening =>
  passages.slice(0, passages.findLastIndex(({ kind }) => kind !== 'heading') + 1);

/** Null for what is no running text. */
function passagesOf(block: Block): Opening | null {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [{ kind: block.kind, text: plainText(block.content).trim() }];
    case 'list':
      return block.ordered ? null : itemsOf(block.items);
    case 'figure':
    case 'chart':
    case 'audio':
    case 'embed':
    case 'divider':
      return [];
    default:
      return null;
  }
}

function itemsOf(items: readonly (readonly Block[])[]): Opening | null {
  const texts = items.map(([only, ...more]) =>
    only?.kind === 'paragraph' && more.length === 0 ? plainText(only.content).trim() : null,
  );
  return texts.includes(null) ? null : texts.map((text) => ({ kind: 'item', text: text ?? '' }));
}
