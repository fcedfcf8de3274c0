import { err, ok, type Result } from '../text/result.ts';
import type { Copy, ReadingProblem } from './copy.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** Reads the text of an IPTC ninjs item: `bodies` of version 2 and later, `body_xhtml` and `body_text` before. */
export function readNinjs(json: string): Result<Copy, ReadingProblem> {
  const item = parse(json);
  if (item === null) return err('not-text');
  const body = bodyOf(item);
  if (body === null) return err('empty');
  const read = body.isHtml ? readHtml(body.text) : ok(readText(body.text));
  if (!read.ok) return read;
  const title = text(item['title']) ?? text(item['headline']);
  const head = {
    ...read.value.head,
    titles: title === null ? [] : [title],
    language: text(item['language']),
    about: [text(item['uri'])].filter((uri) => uri !== null),
  };
  return ok({ form: 'ninjs', passages: read.value.passages, head });
}

type Item = Readonly<Record<string, unknown>>;

function parse(json: string): Item | null {
  try {
    const value: unknown = JSON.parse(json);
    return isItem(value) ? value : null;
  } catch {
    return null;
  }
}

function bodyOf(item: Item): { readonly text: string; readonly isHtml: boolean } | null {
  const bodies = Array.isArray(item['bodies']) ? item['bodies'].filter(isItem) : [];
  for (const { value, contentType } of bodies) {
    const found = text(value);
    if (found !== null) return { text: found, isHtml: contentType !== 'text/plain' };
  }
  const xhtml = text(item['body_xhtml']) ?? text(item['body_html']);
  if (xhtml !== null) return { text: xhtml, isHtml: true };
  const plain = text(item['body_text']);
  return plain === null ? null : { text: plain, isHtml: false };
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
