import { codePointOf } from '../text/code-point.ts';
import { type Reading, refuse } from './reading.ts';

/** The first character of a text that no story may hold, as `U+202E`; null where there is none. */
export function findControlCharacter(text: string): string | null {
  const [found] = FORBIDDEN.exec(text) ?? [];
  return found === undefined ? null : codePointOf(found);
}

/** Refuses what was written as an entity (`&#x202E;`), where the characters of the file were in order. */
export function refuseControl(text: string, line: number, reading: Reading): void {
  const character = findControlCharacter(text);
  if (character) refuse(reading, line, { code: 'control-character', character });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 or HTML forbids, and what turns text around
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202d\u202e]/;
