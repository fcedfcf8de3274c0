import { Parser } from 'htmlparser2';

/**
 * The text of a page and the name of the encoding it was in, found as browsers do (WHATWG HTML, "determining the
 * character encoding"): by its byte order mark, by the header, by a `meta` element near its start, else UTF-8; and what is
 * no UTF-8 is in the code page of Western Windows, in which older editors save.
 */
export function decodePage(
  bytes: Uint8Array,
  declared: string | null,
): { readonly text: string; readonly charset: string } {
  const decoder =
    decoderFor(markedEncoding(bytes)) ??
    decoderFor(declared) ??
    decoderFor(metaEncoding(bytes)) ??
    new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: decoder.decode(bytes), charset: decoder.encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderFor(label: string | null): TextDecoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    // A label nobody knows says nothing.
    return null;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** What could be read as ASCII so far cannot be UTF-16, whatever it says. */
function metaEncoding(bytes: Uint8Array): string | null {
  const found = firstMeta(new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)));
  return found !== null && /^utf-?16/i.test(found.trim()) ? 'utf-8' : found;
}

const LOOKED_AT = 1024;

function firstMeta(start: string): string | null {
  let found: string | null = null;
  const parser = new Parser({
    onopentag(name, { charset, 'http-equiv': equivalent, content }) {
      if (name !== 'meta') return;
      const named = /^content-type$/i.test(equivalent ?? '') ? charsetIn(content ?? '') : null;
      found ??= charset ?? named;
    },
  });
  parser.end(start);
  return found;
}

const charsetIn = (content: string): string | null =>
  /charset\s*=\s*["']?([^"';\s]+)/i.exec(content)?.[1] ?? null;
