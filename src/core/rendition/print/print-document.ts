import type { Press, PrintDocument } from '../press.ts';
import type { Story } from '../story.ts';
import type { PaperName } from './paper.ts';
import { printBlocks } from './print-blocks.ts';
import { printBios, printEnd } from './print-end.ts';
import { printFront } from './print-front.ts';
import { printCreditBox, printFootLine, printMetadata } from './print-imprint.ts';
import { PRINT_LOOKS } from './print-looks.ts';
import { printSetup } from './print-setup.ts';
import { bioWritings, type PrintWriting, startPrintWriting, within } from './print-writing.ts';

/** The story set in two columns for print, as a document for Typst 0.14 and the files it shows. */
export function printDocument(story: Story, press: Press, paper: PaperName): PrintDocument {
  const writing = startPrintWriting(story, press, paper);
  const metadata = printMetadata(story);
  // Links are numbered as they are met, so this is the order in which the texts must be written.
  const text = `${printFront(writing)}\n\n${printBlocks(story.body.blocks, writing)}`;
  const bios = printBios(writing);
  const notes = printNotes([writing, ...bioWritings(writing)]);
  const parts = [
    PRINT_LOOKS,
    printSetup(metadata, writing.paper, printFootLine(story)),
    notes,
    text,
    printEnd(writing, bios),
    printCreditBox(writing),
  ];
  return { source: `${parts.filter(Boolean).join('\n\n')}\n`, files: writing.files, metadata };
}

/** The footnotes as `note-1`, `note-2` …, the last one first: a note may itself be the first to mention a later one. */
function printNotes(texts: readonly PrintWriting[]): string {
  const notes = texts.flatMap((writing) =>
    writing.text.footnotes.map(({ blocks }, index) => {
      const number = writing.notesBefore + index + 1;
      return `#let note-${number} = [${printBlocks(blocks, { ...within(writing), levels: null })}]`;
    }),
  );
  return notes.toReversed().join('\n');
}
