import type { Result } from '../text/result.ts';
import type { License } from './license.ts';
import type { LicenseProblem } from './license-problem.ts';
import { parseLicenseUrl } from './parse-license-url.ts';
import { parseLicenseWords } from './parse-license-words.ts';

/**
 * Reads the URL, identifier or name of a license, in any form people write; the whole text must be that and nothing
 * else. Time grows with the length of the text only.
 */
export function parseLicense(text: string): Result<License, LicenseProblem> {
  const trimmed = text.trim();
  const given = shorten(trimmed);
  return parseLicenseUrl(trimmed, given) ?? parseLicenseWords(trimmed, given);
}

const shorten = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

const LONGEST_SHOWN = 200;
