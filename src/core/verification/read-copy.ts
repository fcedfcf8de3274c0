import type { Result } from '../text/result.ts';
import type { Copy, ReadingProblem } from './copy.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { readNinjs } from './read-ninjs.ts';
import { type GivenCopy, readSound, readUsualCopy, textOf } from './read-usual-copy.ts';

/** Reads a copy in whatever form it comes; nothing in it is run, and nothing it names is loaded. */
export function readCopy(given: GivenCopy): Result<Copy, ReadingProblem> {
  const read = readUsualCopy(given);
  switch (read) {
    case 'docx':
      return readSound(readDocx(typeof given.content === 'string' ? new Uint8Array() : given.content));
    case 'markdown':
      return readSound(readMarkdown(textOf(given.content)));
    case 'ninjs':
      return readSound(readNinjs(textOf(given.content)));
    default:
      return read;
  }
}
