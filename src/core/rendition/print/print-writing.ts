import type { Document } from '../../document/document.ts';
import { biosOf } from '../bios.ts';
import type { Press } from '../press.ts';
import type { Story } from '../story.ts';
import { type LinkList, startLinkList } from '../text/link-list.ts';
import { PAPERS, type Paper, type PaperName } from './paper.ts';

/** What a printed story is written from, and what is gathered on the way. */
export interface PrintWriting {
  readonly story: Story;
  /** What is being written: the body of the story, or a bio with notes of its own. */
  readonly text: Document;
  /** How many footnotes stand in the texts before it. */
  readonly notesBefore: number;
  readonly press: Press;
  readonly paper: Paper;
  /** How wide what is written may be, in points. */
  readonly room: number;
  /** Whether it may leave its column and span both; nothing inside something else may. */
  readonly maySpan: boolean;
  /** Paper loses links, so they are numbered and listed at the end. */
  readonly links: LinkList;
  /** Pictures and drawings by the names the source shows them under. */
  readonly files: Map<string, Uint8Array>;
  /** The numbers of the footnotes that were mentioned before. */
  readonly notesMentioned: Set<number>;
  /** The levels of the headings so far; null in a footnote, where a heading is only a line in bold. */
  readonly levels: number[] | null;
}

export const startPrintWriting = (story: Story, press: Press, paper: PaperName): PrintWriting => ({
  story,
  text: story.body,
  notesBefore: 0,
  press,
  paper: PAPERS[paper],
  room: PAPERS[paper].columnWidth,
  maySpan: true,
  links: startLinkList(),
  files: new Map(),
  notesMentioned: new Set(),
  levels: [],
});

/** The bios of the story's authors, their footnotes counted on from those of the story. */
export function bioWritings(writing: PrintWriting): readonly PrintWriting[] {
  const bios = biosOf(writing.story);
  return bios.map((text, index) => {
    const before = [writing.story.body, ...bios.slice(0, index)];
    return {
      ...writing,
      text,
      notesBefore: before.reduce((sum, { footnotes }) => sum + footnotes.length, 0),
    };
  });
}

/** For what stands inside a list, a quote, a box or a footnote. */
export const within = (writing: PrintWriting): PrintWriting => ({
  ...writing,
  room: writing.room - INDENT,
  maySpan: false,
});

/** The most that one level of nesting takes from the room, in points. */
const INDENT = 24;
