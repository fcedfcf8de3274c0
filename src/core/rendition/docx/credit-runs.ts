import type { ParagraphChild } from 'docx';
import type { Credit } from '../../credit/credit.ts';
import type { CreditPart } from '../../credit/credit-part.ts';
import { creditText } from '../../credit/credit-text.ts';
import { link, textRuns } from './write-inlines.ts';
import type { Writing } from './writing.ts';

/** The credit word for word as plain text has it, addresses included, since paper loses links; its links still work. */
export const creditRuns = (credit: Credit, writing: Writing): readonly ParagraphChild[] =>
  credit.sentences.flatMap((parts, index) => [
    ...(index === 0 ? [] : textRuns(' ', writing)),
    ...parts.flatMap((part) => writePart(part, writing)),
  ]);

function writePart(part: CreditPart, writing: Writing): readonly ParagraphChild[] {
  const words = creditText({ about: null, sentences: [[part]] });
  return part.kind === 'link' ? link(words, part.url, writing) : textRuns(words, writing);
}
