import { creditHtml } from '../../core/credit/credit-html.ts';
import { creditText } from '../../core/credit/credit-text.ts';
import type { Medium, RepublishedWork } from '../../core/credit/republisher.ts';
import type { RepublisherCredit } from '../../core/credit/republisher-credit.ts';
import type { Opening } from '../../core/rendition/opening.ts';
import { html, writeMarkup } from '../../core/text/markup.ts';

/** What the page hands to the script: all that the lines are written from. */
export interface CreditFacts {
  readonly work: RepublishedWork;
  readonly opening: Opening;
}

/** One line in both forms in which it goes to the clipboard. */
export interface WrittenLine {
  readonly html: string;
  readonly text: string;
}

export type LineName = 'top' | 'full' | 'print' | 'spoken' | 'social';

/** The lines in the order of the page: what each is called, whom it is for, where it belongs. */
export const CREDIT_LINES: readonly {
  readonly name: LineName;
  readonly title: string;
  readonly use: string;
  readonly mediums: readonly Medium[];
}[] = [
  {
    name: 'top',
    title: 'Line above the story',
    use: 'Goes below your headline, with its links.',
    mediums: ['online'],
  },
  {
    name: 'print',
    title: 'Line in print',
    use: 'Without links: every address is spelled out.',
    mediums: ['print'],
  },
  {
    name: 'spoken',
    title: 'Line to be read aloud',
    use: 'For radio and podcasts, after the story.',
    mediums: ['air'],
  },
  {
    name: 'full',
    title: 'Full credit',
    use: 'Goes below the story: everything the license asks you to keep.',
    mediums: ['online', 'air'],
  },
  {
    name: 'social',
    title: 'Social post',
    use: 'Fits into 280 characters, the address counted as 23.',
    mediums: ['online'],
  },
];

/** The names of the lines that belong into a medium. */
export const linesFor = (medium: Medium): readonly string[] =>
  CREDIT_LINES.filter(({ mediums }) => mediums.includes(medium)).map(({ name }) => name);

export function writeLines(credit: RepublisherCredit): Readonly<Record<LineName, WrittenLine>> {
  const { topLine, fullCredit, printLine, spokenLine, socialLine } = credit;
  return {
    top: { html: writeMarkup(creditHtml(topLine)), text: creditText(topLine) },
    full: { html: writeMarkup(creditHtml(fullCredit)), text: creditText(fullCredit) },
    print: plainLine(printLine),
    spoken: plainLine(spokenLine),
    social: plainLine(socialLine),
  };
}

const plainLine = (text: string): WrittenLine => ({ html: writeMarkup(html`<p>${text}</p>`), text });
