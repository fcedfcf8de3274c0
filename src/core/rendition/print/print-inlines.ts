import type { Inline } from '../../document/document.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { PrintWriting } from './print-writing.ts';
import { typstLink, typstString, typstText } from './typst-text.ts';

/** One line of text as Typst markup; every link is followed by its number in the list at the end. */
export const printLine = (line: readonly Inline[], writing: PrintWriting): string =>
  line.map((inline) => printInline(inline, writing)).join('');

/** A link with its number, as `words [3]`. */
export const numberedLink = (url: string, content: string, { links }: PrintWriting): string =>
  `${typstLink(url, content)}#mark(${links.numberOf(url)})`;

function printInline(inline: Inline, writing: PrintWriting): string {
  switch (inline.kind) {
    case 'text':
      return typstText(inline.text);
    case 'emphasis':
      return `#emph[${printLine(inline.content, writing)}]`;
    case 'strong':
      return `#strong[${printLine(inline.content, writing)}]`;
    case 'sub':
      return `#sub[${printLine(inline.content, writing)}]`;
    case 'sup':
      return `#super[${printLine(inline.content, writing)}]`;
    case 'link':
      return numberedLink(writing.story.link(inline.url), printLine(inline.content, writing), writing);
    case 'code':
      return `#raw(${typstString(inline.text)})`;
    case 'term':
      return printLine(inline.content, writing);
    case 'footnote-reference':
      return printMention(inline.footnote, writing);
    case 'line-break':
      return '#linebreak()';
    default:
      return assertNever(inline);
  }
}

/** The first mention sets the note, as `note-1` holds it; a later one repeats its number. */
function printMention(id: string, { text, notesBefore, notesMentioned }: PrintWriting): string {
  const number = notesBefore + text.footnotes.findIndex((note) => note.id === id) + 1;
  if (notesMentioned.has(number)) return `#noted-again(${number}, <note-${number}>)`;
  notesMentioned.add(number);
  return `#noted(${number}, note-${number})<note-${number}>`;
}
