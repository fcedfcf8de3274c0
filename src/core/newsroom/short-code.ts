import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Without vowels, which make words, and without signs that look like others in print or sound like them on air. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

const LENGTH = 7;

/**
 * The short name of a story for print and air: seven signs made from its slug, so that it never changes and needs no list.
 * Two of 10,000 stories share one in one newsroom of two hundred; the check then names both.
 */
export function shortCode(slug: string): string {
  const digest = sha256(utf8ToBytes(slug));
  let number = digest.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  let code = '';
  for (let index = 0; index < LENGTH; index++) {
    code += LETTERS[number % LETTERS.length];
    number = Math.floor(number / LETTERS.length);
  }
  return code;
}
