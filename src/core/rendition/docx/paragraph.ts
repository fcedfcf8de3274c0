import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { StyleId } from './styles.ts';
import type { Writing } from './writing.ts';

/** Where in the file a block stands: how its paragraphs look, and how deep in quotes and lists they are. */
export interface Place {
  /** Null for Word's own style of text. */
  readonly style: StyleId | null;
  /** From the start of the line, in twips (twentieths of a point). */
  readonly indent: number;
  /** How many lists it is in. */
  readonly depth: number;
}

export const BODY: Place = { style: null, indent: 0, depth: 0 };
export const FOOTNOTE: Place = { style: 'FootnoteText', indent: 0, depth: 0 };

/** How far each quote or list moves its text in. */
export const STEP = 360;

export const paragraph = (
  children: readonly ParagraphChild[],
  { style, indent }: Pick<Place, 'style' | 'indent'>,
  { isRightToLeft }: Pick<Writing, 'isRightToLeft'>,
  more: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({
    ...(style !== null && { style }),
    ...(isRightToLeft && { bidirectional: true }),
    ...(indent > 0 && { indent: { left: indent } }),
    ...more,
    children,
  });
