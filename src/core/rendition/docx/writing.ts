import type { Document } from '../../document/document.ts';
import { isRightToLeft } from '../../text/right-to-left.ts';
import type { Press } from '../press.ts';
import type { Story } from '../story.ts';
import { type LinkTargets, startLinkTargets } from './link-targets.ts';
import { type NoteNumbers, startNoteNumbers } from './note-numbers.ts';
import { type PictureList, startPictureList } from './picture-list.ts';

/** What a Word file is written from, and where its links, pictures, lists and notes are counted. */
export interface Writing {
  readonly story: Story;
  readonly press: Press;
  readonly isRightToLeft: boolean;
  /** Those of the part being written: the text and the footnotes have relationships of their own. */
  readonly links: LinkTargets;
  readonly pictures: PictureList;
  readonly nextList: () => number;
  readonly notes: NoteNumbers;
}

export function startWriting(story: Story, press: Press): Writing {
  let lists = 0;
  return {
    story,
    press,
    isRightToLeft: isRightToLeft(story.article.language),
    links: startLinkTargets(),
    pictures: startPictureList(),
    nextList: () => ++lists,
    notes: startNoteNumbers(story.body, 0),
  };
}

/** The same file at another of its texts, whose notes are numbered on. */
export const atText = (writing: Writing, text: Document, notesBefore: number): Writing => ({
  ...writing,
  notes: startNoteNumbers(text, notesBefore),
});
