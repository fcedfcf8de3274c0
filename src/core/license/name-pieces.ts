import { PORT_CODES, portName } from './ports.ts';
import { TRANSLATED_CLAUSES } from './translated-clauses.ts';
import { JURISDICTIONS_AT_HOME, NAME_FILLERS, TRANSLATED_COMMONS } from './translated-names.ts';

/** A piece of running text, as far as it matters for the names of licenses. */
export type NamePiece = { readonly words: string } & (
  | { readonly says: 'commons' }
  | {
      readonly says: 'clauses';
      readonly clauses: readonly string[];
      /** Written as `BY-NC-ND`. */
      readonly isCode: boolean;
      /** Says `CC` itself. */
      readonly isAnchored: boolean;
    }
  | { readonly says: 'unit'; readonly unit: 'zero' | 'mark' }
  | { readonly says: 'version'; readonly version: string }
  | { readonly says: 'port'; readonly port: string }
  | { readonly says: 'filler'; readonly isLicenseWord: boolean }
  | { readonly says: 'other' }
);

/** Cuts a text into pieces, in time that grows with its length only. Punctuation that names may hold is a filler. */
export function readNamePieces(text: string): readonly NamePiece[] {
  const folded = foldWithPlaces(text);
  const pieces: NamePiece[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = isInsideWord(text, at) ? null : pieceAt(text, at, folded);
    pieces.push(piece ?? { says: 'other', words: '' });
    at += Math.max(piece?.words.length ?? 0, 1);
  }
  return pieces;
}

/** A text without all that could belong to the name of a license. */
export function withoutNamePieces(text: string): string {
  let rest = '';
  let at = 0;
  for (const { says, words } of readNamePieces(text)) {
    const length = Math.max(words.length, 1);
    rest += says === 'other' ? text.slice(at, at + length) : ' ';
    at += length;
  }
  return rest;
}

function pieceAt(text: string, at: number, folded: Folded): NamePiece | null {
  for (const read of READERS) {
    const piece = read(text, at, folded);
    if (piece !== null) return piece;
  }
  return null;
}

type Reader = (text: string, at: number, folded: Folded) => NamePiece | null;

/** A text without case and without what may stand between words, and where each of its signs stood. */
interface Folded {
  readonly text: string;
  /** Place in the folded text by place in the text. */
  readonly placeOf: readonly number[];
  /** Place in the text by place in the folded text. */
  readonly originOf: readonly number[];
}

/** What stands at this place, in the order in which it is tried. */
const READERS: readonly Reader[] = [
  reader(
    /(?:cc|creative\s+commons)[\s\p{Pd}_]*(?:0|zero)(?![\p{L}\p{N}])(?:[\s\p{Pd}]*1\.0)?/iuy,
    (words) => ({
      says: 'unit',
      unit: 'zero',
      words,
    }),
  ),
  reader(/public\s+domain\s+mark(?:[\s\p{Pd}]*1\.0)?/iuy, (words) => ({ says: 'unit', unit: 'mark', words })),
  reader(/cc[\s\p{Pd}_:]*by(?:[\s\p{Pd}_/,]*(?:nc|nd|sa))*(?![\p{L}])/iuy, (words) => code(words, true)),
  reader(/by(?:[\p{Pd}_/]+(?:nc|nd|sa))+(?![\p{L}])/iuy, (words) => code(words, false)),
  reader(/BY(?:[\s\p{Pd}_/]+(?:NC|ND|SA))+(?![\p{L}])/uy, (words) => code(words, false)),
  reader(/BY(?=[\s\p{Pd}_]*\(?\d\.\d)/uy, (words) => code(words, false)),
  reader(/v?(?:ersion)?\.?\s?\d[.,]\d(?![\d]|[.,]\d)/iuy, (words) => ({
    says: 'version',
    version: (/\d[.,]\d/.exec(words)?.[0] ?? '').replace(',', '.'),
    words,
  })),
  reader(/[A-Z]{2,3}(?![\p{L}\p{N}])/uy, (words) => portPiece(words)),
  readPhrase,
  reader(/[\s\p{Pd}/,:;()"“”„«»+|·・、（）「」『』_'’&]+/uy, (words) => ({
    says: 'filler',
    isLicenseWord: false,
    words,
  })),
  // A word; in scripts that part no words, a sign.
  reader(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}\p{M}]+/uy, (words) => ({
    says: 'other',
    words,
  })),
];

function reader(pattern: RegExp, toPiece: (words: string) => NamePiece | null): Reader {
  return (text, at) => {
    pattern.lastIndex = at;
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? null : toPiece(words);
  };
}

const code = (words: string, isAnchored: boolean): NamePiece => ({
  says: 'clauses',
  clauses: [
    ...new Set(
      words
        .toLowerCase()
        .replace(/^cc/, '')
        .match(/by|nc|nd|sa/g) ?? [],
    ),
  ],
  isCode: true,
  isAnchored,
  words,
});

function portPiece(words: string): NamePiece | null {
  const port = PORT_CODES.find((known) => known === words.toLowerCase());
  return port === undefined ? null : { says: 'port', port, words };
}

type Meaning = NamePiece extends infer Piece
  ? Piece extends NamePiece
    ? Omit<Piece, 'words'>
    : never
  : never;

/** Known phrases, whatever stands between their words: `Nicht-kommerziell`, `NichtKommerziell`. */
function readPhrase(text: string, at: number, folded: Folded): NamePiece | null {
  const place = folded.placeOf[at] ?? 0;
  // Where this sign itself was folded away, the phrase begins at a later one.
  if (folded.originOf[place] !== at) return null;
  for (const length of PHRASE_LENGTHS) {
    const meaning = MEANINGS.get(folded.text.slice(place, place + length));
    if (meaning === undefined) continue;
    const end = (folded.originOf[place + length - 1] ?? text.length) + 1;
    if (!isInsideWord(text, end)) return { ...meaning, words: text.slice(at, end) } as NamePiece;
  }
  return null;
}

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && WORD.test(text.slice(at - 1, at)) && WORD.test(text.slice(at, at + 1));

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u;

function foldWithPlaces(given: string): Folded {
  const placeOf: number[] = [];
  const originOf: number[] = [];
  let text = '';
  for (let at = 0; at < given.length; at++) {
    placeOf.push(text.length);
    const sign = fold(given.charAt(at));
    for (let count = 0; count < sign.length; count++) originOf.push(at);
    text += sign;
  }
  return { text, placeOf, originOf };
}

/** Without case, vowel signs and what may stand between words. */
const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\p{Pd}\u064b-\u0652]+/gu, '')
    .replaceAll('’', "'");

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...NAME_FILLERS.map(
    (word) => [fold(word), { says: 'filler', isLicenseWord: isLicenseWord(word) }] as const,
  ),
  ...PORT_CODES.map((port) => [fold(portName(port)), { says: 'port', port }] as const),
  ...Object.entries(JURISDICTIONS_AT_HOME).map(
    ([name, port]) => [fold(name), { says: 'port', port }] as const,
  ),
  ...TRANSLATED_COMMONS.map((name) => [fold(name), { says: 'commons' }] as const),
  ...Object.entries(TRANSLATED_CLAUSES).flatMap(([clause, names]) =>
    names.map(
      (name) =>
        [fold(name), { says: 'clauses', clauses: [clause], isCode: false, isAnchored: false }] as const,
    ),
  ),
  ['cc', { says: 'commons' }],
]);

function isLicenseWord(word: string): boolean {
  return /^(?:l+i[cszt]|лицен|ліценз|ライセンス|许可|授|라이|رخصة|άδεια)/.test(word);
}

/** The longest first. */
const PHRASE_LENGTHS: readonly number[] = [
  ...new Set([...MEANINGS.keys()].map((phrase) => phrase.length)),
].toSorted((a, b) => b - a);
