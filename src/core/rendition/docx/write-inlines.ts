import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  ConcreteHyperlink,
  FootnoteReferenceRun,
  type IRunPropertiesOptions,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Inline } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import { runsRightToLeft } from '../../text/right-to-left.ts';
import { MONOSPACE } from './styles.ts';
import { linkTarget, wordText } from './word-text.ts';
import type { Writing } from './writing.ts';

/** How the words of a line look, gathered from all that stands around them. */
type Look = Pick<
  IRunPropertiesOptions,
  'bold' | 'italics' | 'subScript' | 'superScript' | 'style' | 'font' | 'noProof'
>;

/** One line of a story as runs and links; footnote marks are Word's own. */
export const writeInlines = (
  line: readonly Inline[],
  writing: Writing,
  look: Look = {},
): readonly ParagraphChild[] => line.flatMap((inline) => writeInline(inline, writing, look));

function writeInline(inline: Inline, writing: Writing, look: Look): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text, writing, look);
    case 'emphasis':
      return writeInlines(inline.content, writing, { ...look, italics: true });
    case 'strong':
      return writeInlines(inline.content, writing, { ...look, bold: true });
    case 'sub':
      return writeInlines(inline.content, writing, { ...look, subScript: true });
    case 'sup':
      return writeInlines(inline.content, writing, { ...look, superScript: true });
    case 'link': {
      const words = writeInlines(inline.content, writing, { ...look, style: 'Hyperlink' });
      return linked(words, writing.story.link(inline.url), writing);
    }
    case 'code':
      return textRuns(inline.text, writing, { ...look, font: MONOSPACE, noProof: true });
    case 'term':
      return writeInlines(inline.content, writing, look);
    case 'footnote-reference':
      return writeMention(inline.footnote, writing);
    case 'line-break':
      return [new TextRun({ break: 1 })];
    default:
      return assertNever(inline);
  }
}

/** Words in one look. */
export const textRuns = (
  text: string,
  { isRightToLeft }: Pick<Writing, 'isRightToLeft'>,
  look: Look = {},
): readonly TextRun[] =>
  // docx fills its own placeholders (`{…}`) in the finished XML; parted from its brace, no word is taken for one.
  wordText(text)
    .split(/(?<=\{)/)
    .map((piece) => {
      const turned = isRightToLeft && runsRightToLeft(piece) && { rightToLeft: true };
      return new TextRun({ ...look, ...turned, text: piece });
    });

/** A link with its words; the words alone where the address is none. */
export const link = (text: string, address: string, writing: Writing): readonly ParagraphChild[] =>
  linked(textRuns(text, writing, { style: 'Hyperlink' }), address, writing);

function linked(
  words: readonly ParagraphChild[],
  address: string,
  { links }: Writing,
): readonly ParagraphChild[] {
  const target = linkTarget(address);
  return target === null ? words : [new ConcreteHyperlink(words, links.idOf(target))];
}

function writeMention(id: string, { notes }: Writing): readonly ParagraphChild[] {
  const numbers = notes.mention(id);
  return numbers.length > 0 ? noteMarks(numbers) : [mentionAgain(notes.numberOf(id))];
}

/** Marks of footnotes, each in a bookmark to which later mentions refer. */
export const noteMarks = (numbers: readonly number[]): readonly ParagraphChild[] =>
  numbers.flatMap((number, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: ', ', style: 'FootnoteReference' })]),
    inLine(new BookmarkStart(bookmarkOf(number), number)),
    new FootnoteReferenceRun(number),
    inLine(new BookmarkEnd(number)),
  ]);

/** Word has one mark a note; a field shows its number elsewhere (`NOTEREF`, ECMA-376 part 1, section 17.16.5). */
const mentionAgain = (number: number): ParagraphChild =>
  inLine(
    new BuilderElement({
      name: 'w:fldSimple',
      attributes: { instruction: { key: 'w:instr', value: ` NOTEREF ${bookmarkOf(number)} \\f \\h ` } },
      children: [new TextRun({ text: String(number), style: 'FootnoteReference' })],
    }),
  );

const bookmarkOf = (number: number): string => `_Note${number}`;

/** docx's types know no bare ends of bookmarks and no fields of our own among what a paragraph may hold. */
const inLine = (element: XmlComponent): ParagraphChild => element as ParagraphChild;
