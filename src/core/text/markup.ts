/**
 * HTML or XML that only these templates can make: plain strings are escaped, values made here pass as they are.
 * Characters that XML 1.0 (section 2.2) forbids become U+FFFD, so that no document is ever ill-formed.
 */
export interface Markup {
  readonly [WRITTEN]: string;
}

const WRITTEN: unique symbol = Symbol('written markup');

export type Piece = string | number | Markup | null | undefined | false | readonly Piece[];

/** Writes HTML: every interpolated string is escaped for where it stands, in text or between double quotes. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  assembleMarkup(strings, pieces);

/** Writes XML 1.0 by the same rules; no named entity beyond the five of XML is produced. */
export const xml = html;

/** Joins pieces with a separator, escaping the strings among them. */
export function join(pieces: readonly Piece[], separator: Piece = ''): Markup {
  return make(pieces.map((piece) => writePiece(piece, false)).join(writePiece(separator, false)));
}

/** Text as it may stand in HTML or XML, in an element or between double quotes; single ones are never used. */
export function escapeMarkup(text: string): string {
  return (NEEDS_ESCAPE.test(text) ? text.replace(ESCAPED, escapeCharacter) : text).toWellFormed();
}

/** Text between elements, where quotes may stay as the author typed them. */
const escapeText = (text: string): string =>
  (NEEDS_ESCAPE.test(text)
    ? text.replace(ESCAPED, (found) => (found === '"' ? found : escapeCharacter(found)))
    : text
  ).toWellFormed();

/** Markup from a writer outside this project whose output is known to be safe; each use says why. */
export const trustedMarkup = (text: string): Markup => make(text);

/** The characters of a finished piece, for a file or a response. */
export const writeMarkup = (markup: Markup): string => markup[WRITTEN];

/** JSON that may stand inside a `<script>` element: `<`, `>`, `&` and the line separators are escaped. */
export function jsonForScript(value: unknown): Markup {
  const json = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
  return make(json.replace(/[<>&\u2028\u2029]/g, toUnicodeEscape));
}

function assembleMarkup(strings: TemplateStringsArray, pieces: readonly Piece[]): Markup {
  const quoted = quotedPlaces(strings);
  let text = strings[0] ?? '';
  for (let i = 0; i < pieces.length; i++) text += writePiece(pieces[i], quoted[i]) + (strings[i + 1] ?? '');
  return make(text);
}

/** Which pieces of a template stand inside double quotes, where a quote must be escaped too. */
function quotedPlaces(strings: TemplateStringsArray): readonly boolean[] {
  const known = QUOTED.get(strings);
  if (known) return known;
  let inQuotes = false;
  const places = strings.map((text) => {
    if (text.split('"').length % 2 === 0) inQuotes = !inQuotes;
    return inQuotes;
  });
  QUOTED.set(strings, places);
  return places;
}

// A template is written many times, and its literal parts are one object each time.
const QUOTED = new WeakMap<TemplateStringsArray, readonly boolean[]>();

function writePiece(piece: Piece, isQuoted = true): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return isQuoted ? escapeMarkup(piece) : escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  if (isList(piece)) return piece.map((part) => writePiece(part, isQuoted)).join('');
  // What was written for between elements may hold quotes, and must not end an attribute that it is put into.
  return isQuoted ? piece[WRITTEN].replaceAll('"', '&quot;') : piece[WRITTEN];
}

const make = (text: string): Markup => ({ [WRITTEN]: text });

const isList = (piece: Markup | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
const ESCAPED = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, without the position a global pattern keeps
const NEEDS_ESCAPE = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeCharacter = (character: string): string => ENTITIES[character] ?? '\ufffd';

const toUnicodeEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
