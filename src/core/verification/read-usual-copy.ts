import { err, ok, type Result } from '../text/result.ts';
import type { Copy, ReadingProblem } from './copy.ts';
import { decodePage } from './decode-page.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** A copy as it comes: from a page, a file, the clipboard or standard input. */
export interface GivenCopy {
  readonly content: string | Uint8Array;
  /** Its file name or address, if it has one; the ending says what it is. */
  readonly name: string | null;
  readonly mediaType: string | null;
}

/** The most that is read of one copy, in characters or bytes; the longest page of news is a tenth of it. */
export const LARGEST_COPY = 5_000_000;

/** The same for what is all text and no markup. */
const LARGEST_TEXT = 2_500_000;

/** A form that is met more rarely than pages and text, and has a reader of its own. */
export type RareForm = 'docx' | 'markdown' | 'ninjs';

/**
 * Reads pages and plain text, in which nearly every copy comes; for the other forms it says which one it is. Nothing in
 * a copy is run, and nothing it names is loaded.
 */
export function readUsualCopy({
  content,
  name,
  mediaType,
}: GivenCopy): Result<Copy, ReadingProblem> | RareForm {
  if (content.length === 0) return err('empty');
  if (content.length > LARGEST_COPY) return err('too-large');
  if (typeof content !== 'string' && isZip(content)) return 'docx';
  const text = textOf(content);
  if (isBinary(text)) return err('not-text');
  const form = formOf(text, name ?? '', mediaType ?? '');
  if (form === 'html') return readSound(readHtml(text, name));
  if (form === 'ninjs') return form;
  if (text.length > LARGEST_TEXT) return err('too-large');
  return form === 'markdown' ? form : readSound(ok(readText(text)));
}

/** The text of a copy, whatever letters it is written in. */
export const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : decodePage(content, null).text;

/** What was read, unless there is nothing in it or more than anybody would write. */
export function readSound(read: Result<Copy, ReadingProblem>): Result<Copy, ReadingProblem> {
  if (!read.ok) return read;
  const { passages } = read.value;
  if (passages.every(({ text }) => text.trim() === '')) return err('empty');
  const words = passages.reduce((sum, { text }) => sum + roughlyWords(text), 0);
  return passages.length > MOST_PASSAGES || words > MOST_WORDS ? err('too-large') : read;
}

/** A page of 2 MB that is all text has 400,000 words and 10,000 paragraphs. */
const MOST_WORDS = 600_000;
const MOST_PASSAGES = 60_000;

/** Spaces and signs, which is what words are parted by. */
function roughlyWords(text: string): number {
  let count = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isLetter =
      code > 127 || (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    if (!isLetter) count++;
  }
  return count;
}

type TextForm = 'html' | 'markdown' | 'ninjs' | 'text';

function formOf(text: string, name: string, mediaType: string): TextForm {
  const ending = /\.(\w{2,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = BY_TYPE[mediaType] ?? BY_ENDING[ending];
  if (known !== undefined && known !== 'text') return known;
  // Files of text often hold something else, and what is pasted has no name.
  const start = text.slice(0, 100_000);
  if (/^\s*[{[]/.test(start) && isJson(text)) return 'ninjs';
  if (/^\s*<(?:[a-z!?/])/i.test(start) || HTML_SIGN.test(start)) return 'html';
  return known === undefined && MARKDOWN_SIGN.test(start) ? 'markdown' : 'text';
}

const BY_TYPE: Readonly<Record<string, TextForm>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'application/json': 'ninjs',
  'text/plain': 'text',
};

const BY_ENDING: Readonly<Record<string, TextForm>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'html',
  md: 'markdown',
  mdx: 'markdown',
  json: 'ninjs',
  txt: 'text',
};

const HTML_SIGN = /<\/(?:p|div|a|article|body|span|li|h[1-6])>|<(?:p|br)\s*\/?>/i;
const MARKDOWN_SIGN = /^#{1,6} \S|\]\(<?https?:|^\[\^[^\]]+\]:|(?<![*\w])\*\*\S|^> /m;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** By the first bytes of every ZIP file, which a Word document is. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Pictures, PDFs and the like: what holds NUL, or is full of what no encoding explains. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 200_000);
  if (start.includes('\0') || start.startsWith('%PDF-') || start.startsWith('{\\rtf')) return true;
  const broken = start.split('\ufffd').length - 1;
  return broken > 20 && broken > start.length / 50;
}
