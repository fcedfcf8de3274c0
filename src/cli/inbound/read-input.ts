import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../core/text/result.ts';
import { decodePage } from '../../core/verification/decode-page.ts';
import { DEFAULT_LIMITS, fetchPage } from '../fetch-page.ts';
import type { InputProblem } from './input-problem.ts';

/** Something to read a story from: its text, or its bytes where it is a package. */
export type Input = {
  /** How messages name it. */
  readonly name: string;
  /** Where it was found on the web; null of a file. */
  readonly address: string | null;
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'package'; readonly bytes: Uint8Array }
);

export const isAddress = (given: string): boolean => /^https?:\/\//i.test(given);

/** Reads what an editor gave: an address, a file, or `-` for standard input. */
export async function readInput(
  given: string,
  { allowPrivate }: { readonly allowPrivate: boolean },
): Promise<Result<Input, InputProblem>> {
  if (isAddress(given)) {
    const page = await fetchPage(given, { ...DEFAULT_LIMITS, allowPrivate });
    if (!page.ok) return err({ code: 'not-fetched', problem: page.error });
    const { value } = page;
    const place = { name: given, address: value.url };
    if (value.kind === 'file') return fromBytes(value.bytes, place, null);
    return textInput(value.text, place);
  }
  if (given === '-')
    return fromBytes(await readAll(process.stdin), { name: 'Standard input', address: null }, null);
  if (!existsSync(given) || !statSync(given).isFile()) return err({ code: 'not-found', name: given });
  return fromFile(given);
}

function fromFile(path: string): Result<Input, InputProblem> {
  const name = basename(path);
  if (statSync(path).size > LARGEST_PACKAGE) return err({ code: 'too-large', name });
  try {
    return fromBytes(readFileSync(path), { name, address: null }, null);
  } catch {
    return err({ code: 'unreadable', name });
  }
}

type Place = Pick<Input, 'name' | 'address'>;

const LARGEST_TEXT = DEFAULT_LIMITS.bytes;
const LARGEST_PACKAGE = 100_000_000;

function fromBytes(bytes: Uint8Array, place: Place, declared: string | null): Result<Input, InputProblem> {
  const { name } = place;
  if (bytes.length === 0) return err({ code: 'empty', name });
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^\s*%PDF-/.test(start)) return err({ code: 'pdf', name });
  if (start.startsWith('PK\u0003\u0004')) return ok({ ...place, kind: 'package', bytes });
  if (bytes.length > LARGEST_TEXT) return err({ code: 'too-large', name });
  const { text, charset } = decodePage(bytes, declared);
  if (charset !== 'utf-16le' && charset !== 'utf-16be' && bytes.includes(0))
    return err({ code: 'binary', name });
  return isMisread(bytes, text, charset)
    ? err({ code: 'wrong-charset', name, detail: `It says ${charset}.` })
    : textInput(text, place);
}

function textInput(text: string, place: Place): Result<Input, InputProblem> {
  const { name } = place;
  if (/^\s*%PDF-/.test(text)) return err({ code: 'pdf', name });
  if (text.trim() === '') return err({ code: 'empty', name });
  if (text.includes('\ufffd') && replacedShare(text) > MOST_REPLACED)
    return err({ code: 'wrong-charset', name });
  return ok({ ...place, kind: 'text', text });
}

/** One broken character may be the page's own; more come from reading it in the wrong encoding. */
const MOST_REPLACED = 0.0005;

const replacedShare = (text: string): number => text.split('\ufffd').length / text.length;

/** Whether text was read in an encoding of single bytes that is UTF-8, which leaves `Ã©` in place of letters. */
function isMisread(bytes: Uint8Array, text: string, charset: string): boolean {
  if (charset === 'utf-8') return replacedShare(text) > MOST_REPLACED && text.includes('\ufffd');
  if (charset.startsWith('utf-') || !/[^\p{ASCII}]/u.test(text)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // No UTF-8, as it says.
    return false;
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_PACKAGE) break;
  }
  return Buffer.concat(chunks);
}
