import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { err, ok, type Result } from '../core/text/result.ts';
import { DEFAULT_LIMITS, fetchPage } from './fetch-page.ts';
import { describeFetchProblem } from './fetch-problem.ts';

/** What somebody wants read, with its name and type as far as they are known. */
export interface Source {
  readonly content: string | Uint8Array;
  readonly name: string | null;
  readonly mediaType: string | null;
}

/** One byte more than is read, so that what is larger is known to be. */
const MOST = DEFAULT_LIMITS.bytes + 1;

/** Reads a file, a page or (for `-`) standard input; the error is a sentence. */
export async function readSource(given: string, allowPrivate: boolean): Promise<Result<Source, string>> {
  if (given === '-') return ok({ content: await readStart(process.stdin), name: null, mediaType: null });
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return readPage(given, allowPrivate);
  const found = statSync(given, { throwIfNoEntry: false });
  if (found === undefined)
    return err(`There is no file ${given}. Give a file, an address, or - for standard input.`);
  if (!found.isFile()) return err(`${given} is no file.`);
  return ok({ content: await readStart(createReadStream(given)), name: basename(given), mediaType: null });
}

async function readPage(address: string, allowPrivate: boolean): Promise<Result<Source, string>> {
  const fetched = await fetchPage(address, { ...DEFAULT_LIMITS, allowPrivate });
  if (!fetched.ok) return err(describeFetchProblem(fetched.error));
  const { value } = fetched;
  const content = value.kind === 'text' ? value.text : value.bytes;
  return ok({ content, name: value.url, mediaType: value.mediaType });
}

async function readStart(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST) break;
  }
  return Buffer.concat(chunks);
}
