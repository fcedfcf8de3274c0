import { changesMade } from './changes-made.ts';
import { type Credit, writeCredit } from './credit.ts';
import { creditNotes } from './credit-notes.ts';
import { writePrintLine } from './print-line.ts';
import type { RepublishedWork, Republisher } from './republisher.ts';
import { singleLine } from './single-line.ts';
import { writeSocialLine } from './social-line.ts';
import { writeSpokenLine } from './spoken-line.ts';
import { writeTopLine } from './top-line.ts';

/** All that one republisher needs to credit one work, each line fit for its place. */
export interface RepublisherCredit {
  /** Above the text, with links. */
  readonly topLine: Credit;
  /** Below the text: everything a license asks to keep. */
  readonly fullCredit: Credit;
  /** On paper, where nothing can be followed. */
  readonly printLine: string;
  /** To be read aloud. */
  readonly spokenLine: string;
  /** For a post with a link. */
  readonly socialLine: string;
  /** What to mind, in plain sentences; none where there is nothing. */
  readonly notes: readonly string[];
}

/** Null where all rights are reserved: nobody republishes such a work under a license. */
export function writeRepublisherCredit(
  work: RepublishedWork,
  republisher: Republisher,
): RepublisherCredit | null {
  const { attribution } = work;
  const { license } = attribution;
  if (license.kind === 'all-rights-reserved') return null;
  const known = withoutBlanks(republisher);
  return {
    topLine: writeTopLine(attribution, license, known),
    fullCredit: writeCredit({ ...attribution, changes: changesMade(attribution.changes, known) }),
    printLine: writePrintLine(work, license, known),
    spokenLine: writeSpokenLine(attribution, license, known),
    socialLine: writeSocialLine(attribution),
    notes: creditNotes(license, known),
  };
}

const withoutBlanks = (republisher: Republisher): Republisher => ({
  ...republisher,
  outlet: singleLine(republisher.outlet ?? '') || null,
  editedBy: singleLine(republisher.editedBy ?? '') || null,
});
