import type { Press } from '../press.ts';
import type { Story } from '../story.ts';
import type { PaperName } from './paper.ts';
import { printDocument } from './print-document.ts';

/** The story as a PDF for one kind of paper. */
export const printCopy =
  (paper: PaperName) =>
  (story: Story, press: Press): Promise<Uint8Array> =>
    press.typeset(printDocument(story, press, paper));
