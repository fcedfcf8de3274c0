import { canonicalize } from '../document/canonical-text.ts';
import type { CopyLink, CopyPassage, Range } from './copy.ts';
import { leadsTo } from './same-address.ts';
import { bareWords } from './token.ts';

/** How a piece of text stands in the copy. */
export interface Manner {
  readonly hiding: Hiding | null;
  /** Whether it only orders or refers; `if-sign`: where it is a number or sign such as notes have, and no words. */
  readonly isMark: boolean | 'if-sign';
  readonly heading: number | null;
  readonly place: CopyPassage['place'];
  readonly url: string | null;
}

/** `color`: only because its color is that of the ground, as far as the copy itself says. */
export type Hiding = 'style' | 'color';

export const PLAIN: Manner = { hiding: null, isMark: false, heading: null, place: 'text', url: null };

/** Collects pieces of text into passages; every reader of a format writes into one. */
export interface PassageSheet {
  readonly write: (text: string, manner: Manner) => void;
  /** A line ends here; two of these in a row end a passage, as in text that was typed without paragraphs. */
  readonly breakLine: (manner: Manner) => void;
  /** The passage ends here, if one has begun. */
  readonly end: () => void;
  readonly passages: () => readonly CopyPassage[];
}

export function startSheet(): PassageSheet {
  const finished: (readonly Piece[])[] = [];
  let current: Piece[] = [];
  let isAtBreak = false;
  const end = () => {
    if (current.some(({ text }) => /\S/.test(text))) finished.push(current);
    current = [];
    isAtBreak = false;
  };
  const write = (text: string, manner: Manner) => {
    if (/\S/.test(text)) isAtBreak = false;
    const last = current.at(-1);
    if (last?.manner === manner) last.text += text;
    else if (text !== '') current.push({ text, manner });
  };
  return {
    write,
    breakLine: (manner) => {
      if (isAtBreak) end();
      write(' ', manner);
      isAtBreak = true;
    },
    end,
    passages: () => {
      end();
      const hides = hidingRule(finished);
      return finished.map((pieces) => passageOf(pieces, hides));
    },
  };
}

interface Piece {
  text: string;
  readonly manner: Manner;
}

/** Where most of the text has the color of its ground, a style sheet that was not read paints the ground. */
function hidingRule(passages: readonly (readonly Piece[])[]): (hiding: Hiding | null) => boolean {
  let inColor = 0;
  let shown = 0;
  for (const pieces of passages) {
    for (const { text, manner } of pieces) {
      if (manner.hiding === 'color') inColor += text.length;
      else if (manner.hiding === null) shown += text.length;
    }
  }
  return (hiding) => hiding === 'style' || (hiding === 'color' && inColor < shown);
}

function passageOf(pieces: readonly Piece[], hides: (hiding: Hiding | null) => boolean): CopyPassage {
  const marks: Range[] = [];
  const links: CopyLink[] = [];
  let text = '';
  let hidden = '';
  let invisible = 0;
  for (const piece of pieces) {
    const { manner } = piece;
    if (hides(manner.hiding)) {
      hidden += ` ${piece.text}`;
      continue;
    }
    const start = text.length;
    text += canonicalPiece(piece.text);
    invisible += countInvisible(piece.text);
    if (manner.isMark === true || (manner.isMark === 'if-sign' && NOTE_SIGN.test(piece.text)))
      marks.push({ start, end: text.length });
    if (manner.url !== null) addLink(links, { start, end: text.length, url: leadsTo(manner.url) });
  }
  for (const { 0: found, index } of [...text.matchAll(REFERENCE), ...text.matchAll(ITEM)]) {
    marks.push({ start: index, end: index + found.length });
  }
  const shown = pieces.find(({ manner }) => !hides(manner.hiding))?.manner ?? PLAIN;
  return {
    text,
    bare: bareWords(text),
    heading: shown.heading,
    place: shown.place,
    marks,
    links,
    hidden: canonicalize(hidden),
    invisible,
  };
}

/** A link of several pieces, such as one with emphasis in it, is one link. */
function addLink(links: CopyLink[], link: CopyLink): void {
  const last = links.at(-1);
  if (last && last.url === link.url && last.end === link.start)
    links[links.length - 1] = { ...last, end: link.end };
  else links.push(link);
}

/** A space at an end stays, since the next piece goes on with the same sentence; of 10⁻⁶ all is one number. */
const canonicalPiece = (text: string): string =>
  canonicalize(`|${text}|`).slice(1, -1).replaceAll('⁻', '-').replaceAll('⁺', '+');

const countInvisible = (text: string): number => text.match(INVISIBLE)?.length ?? 0;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** `[1]`, `[note 2]`, and raised numbers behind a word: where a list of links or notes is meant. */
const REFERENCE = /\[(?:note )?\d{1,3}\]|(?<=[^\s-])[¹²³⁰⁴-⁹]+/g;

/** The number of an item or note, or the sign of one, at the beginning of a passage. */
const ITEM = /^\s*(?:\d{1,9}[.)]|[•·▪▫■□●○◦‣–*+✓✔➤→\uf0a7\uf0b7-])(?=\s)/gu;

const NOTE_SIGN = /^[^\p{L}\p{N}]*(?:(?:note )?\p{N}{1,3}|\p{L})?[^\p{L}\p{N}]*$/iu;
