import { err, type Result } from '../text/result.ts';
import type { Copy, ReadingProblem } from './copy.ts';
import { readDocx } from './read-docx.ts';
import { type GivenCopy, isZip, LARGEST_COPY, readSound, readTextCopy } from './read-text-copy.ts';

/** Reads a copy in whatever form it comes; nothing in it is run, and nothing it names is loaded. */
export function readCopy(given: GivenCopy): Result<Copy, ReadingProblem> {
  const { content } = given;
  if (typeof content === 'string' || !isZip(content)) return readTextCopy(given);
  return content.length > LARGEST_COPY ? err('too-large') : readSound(readDocx(content));
}
