import { PORT_CODES, type Port, portName } from './ports.ts';

/** What one word or phrase of a license's name says. */
export type LicenseWord =
  | { readonly says: 'creative-commons' | 'filler' | 'reserved' }
  | { readonly says: 'clause'; readonly clause: 'by' | 'nc' | 'nd' | 'sa' }
  /** A tool that is no set of clauses, by the name its URL has. */
  | { readonly says: 'unit'; readonly unit: string }
  | { readonly says: 'version'; readonly version: string }
  | { readonly says: 'port'; readonly port: Port }
  | { readonly says: 'scope'; readonly scope: Scope }
  | { readonly says: 'unknown'; readonly text: string };

/** What stands in the place of a jurisdiction where there is none. */
export type Scope = (typeof SCOPES)[number];

const SCOPES = ['international', 'unported', 'generic', 'universal', 'public domain dedication'] as const;

/** Reads a name as known phrases, the longest first, in any case; a word that belongs to none is kept as `unknown`. */
export function readLicenseWords(text: string): readonly LicenseWord[] {
  const tokens = tokenize(text);
  const words: LicenseWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = phraseLength(tokens, at);
    const phrase = tokens.slice(at, at + Math.max(length, 1)).join(' ');
    words.push(PHRASES.get(phrase) ?? readNumber(phrase));
    at += Math.max(length, 1);
  }
  return words;
}

/** Splits only at what names do contain, so that a letter of another script or an invisible one is never skipped. */
const tokenize = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s\p{Dash}_(),:;/|&"“”]+/u)
    .map((token) => token.replace(/^v\.?(?=\d)|\.$/g, ''))
    .filter((token) => token !== '');

function phraseLength(tokens: readonly string[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    if (PHRASES.has(tokens.slice(at, at + length).join(' '))) return Math.min(length, tokens.length - at);
  }
  return 0;
}

const readNumber = (token: string): LicenseWord =>
  /^\d[\d.]*$/.test(token) ? { says: 'version', version: token } : { says: 'unknown', text: token };

const LONGEST_PHRASE = 5;

const PHRASES: ReadonlyMap<string, LicenseWord> = new Map<string, LicenseWord>([
  ...phrases({ says: 'creative-commons' }, 'cc', 'creative commons'),
  ...phrases({ says: 'filler' }, 'license', 'licence', 'public license', 'public licence', 'version', 'v'),
  ...phrases({ says: 'filler' }, 'deed', 'legal code'),
  ...phrases({ says: 'reserved' }, 'all rights reserved'),
  ...phrases({ says: 'clause', clause: 'by' }, 'by', 'attribution'),
  ...phrases({ says: 'clause', clause: 'nc' }, 'nc', 'noncommercial', 'non commercial'),
  ...phrases(
    { says: 'clause', clause: 'nd' },
    'nd',
    'noderivatives',
    'no derivatives',
    'no derivative works',
  ),
  ...phrases({ says: 'clause', clause: 'nd' }, 'noderivs', 'no derivs'),
  ...phrases({ says: 'clause', clause: 'sa' }, 'sa', 'sharealike', 'share alike'),
  ...phrases({ says: 'unit', unit: 'zero' }, 'cc0', 'cc 0', 'cc zero', 'creative commons zero'),
  ...phrases({ says: 'unit', unit: 'mark' }, 'pdm', 'public domain mark'),
  ...phrases({ says: 'unit', unit: 'sampling' }, 'sampling'),
  ...phrases({ says: 'unit', unit: 'sampling+' }, 'sampling+', 'sampling plus'),
  ...phrases({ says: 'unit', unit: 'nc-sampling+' }, 'nc sampling+', 'nc sampling plus'),
  ...phrases({ says: 'unit', unit: 'nc-sampling+' }, 'noncommercial sampling plus'),
  ...phrases({ says: 'unit', unit: 'devnations' }, 'devnations', 'developing nations'),
  ...phrases({ says: 'unit', unit: 'publicdomain' }, 'pddc', 'public domain dedication and certification'),
  ...SCOPES.flatMap((scope) => phrases({ says: 'scope', scope }, scope)),
  ...PORT_CODES.flatMap((port) => phrases({ says: 'port', port }, port, portName(port).toLowerCase())),
  ...phrases({ says: 'port', port: 'igo' }, 'intergovernmental organizations'),
  ...phrases({ says: 'port', port: 'scotland' }, 'uk scotland'),
  ...phrases({ says: 'port', port: 'uk' }, 'england wales', 'uk england wales', 'uk england and wales'),
]);

function phrases(word: LicenseWord, ...spellings: readonly string[]): readonly [string, LicenseWord][] {
  return spellings.map((spelling) => [spelling, word]);
}
