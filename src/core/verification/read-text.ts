import { type Copy, EMPTY_HEAD } from './copy.ts';
import { type Manner, PLAIN, startSheet } from './passage-sheet.ts';

/** Reads plain text: passages are parted by blank lines, however their lines are broken. */
export function readText(text: string): Copy {
  const sheet = startSheet();
  const lines = text.trim().split(/\r\n?|\n/);
  // What was copied from a window often has no blank lines at all; then every line is a paragraph.
  const isUnparted =
    lines.length > 3 && lines.filter((line) => line.trim() === '').length < lines.length / 30;
  for (const line of lines) {
    if (isUnparted || line.trim() === '') sheet.end();
    if (RULE.test(line)) sheet.end();
    else writeLine(line, sheet.write);
  }
  return { form: 'text', passages: sheet.passages(), head: EMPTY_HEAD };
}

function writeLine(line: string, write: (text: string, manner: Manner) => void): void {
  const mark = LIST_MARK.exec(line)?.[0] ?? '';
  if (mark !== '') write(mark, MARK);
  let at = mark.length;
  for (const { 0: whole, index } of line.matchAll(ADDRESS)) {
    const found = withoutStop(whole);
    write(line.slice(at, index), PLAIN);
    write(found, { ...PLAIN, url: found });
    at = index + found.length;
  }
  write(`${line.slice(at)}\n`, PLAIN);
}

const MARK: Manner = { ...PLAIN, isMark: true };

/** A line of signs only, as they part sections and underline headings. */
const RULE = /^\s*(?:[-=_*~#+][ \t]*){3,}$/;

const LIST_MARK = /^\s*(?:[-*+•·▪◦‣>|]|\d{1,9}[.)])\s+/;

const ADDRESS = /https?:\/\/[^\s<>"]+/g;

/** The stop or bracket behind an address belongs to the sentence, but a bracket that was opened in it does not. */
function withoutStop(address: string): string {
  const trimmed = address.replace(/[.,;:!?)\]}'”’»]+$/, '');
  const rest = address.slice(trimmed.length);
  const open = count(trimmed, '(') - count(trimmed, ')');
  return open > 0 && rest.startsWith(')'.repeat(open)) ? trimmed + ')'.repeat(open) : trimmed;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
