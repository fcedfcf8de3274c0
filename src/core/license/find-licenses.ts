import { err, type Result } from '../text/result.ts';
import { identifyLicense } from './identify-license.ts';
import type { License } from './license.ts';
import type { LicenseProblem } from './license-problem.ts';
import { type NamePiece, readNamePieces } from './name-pieces.ts';

/** A license that a text names somewhere, in any language we know, whether or not one may rely on it. */
export interface NamedInText {
  /** The words that name it. */
  readonly words: string;
  readonly license: Result<License, LicenseProblem>;
}

/**
 * Every license named in running text; what two names next to each other say of one license
 * (`Attribution 4.0 International (CC BY 4.0)`) is found twice, so that a contradiction shows.
 */
export const findLicenses = (text: string): readonly NamedInText[] =>
  runsOf(readNamePieces(text)).flatMap((run) => complete(namesIn(run)).flatMap(identify));

interface Name {
  readonly clauses: readonly string[];
  readonly unit: string | null;
  readonly version: string | null;
  readonly port: string | null;
  /** Whether Creative Commons itself is named. */
  readonly isAnchored: boolean;
  /** Whether a word for "license" stands beside it. */
  readonly isCalledLicense: boolean;
  readonly words: string;
}

const NOTHING: Name = {
  clauses: [],
  unit: null,
  version: null,
  port: null,
  isAnchored: false,
  isCalledLicense: false,
  words: '',
};

/** Pieces that follow each other with nothing but fillers in between. */
function runsOf(pieces: readonly NamePiece[]): readonly (readonly NamePiece[])[] {
  const runs: NamePiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.says === 'other') runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs.filter((run) => run.some(({ says }) => says !== 'filler'));
}

/** A name ends where the next one can only be another: Creative Commons again, a clause again, a second version. */
function namesIn(run: readonly NamePiece[]): readonly Name[] {
  const names: Name[] = [NOTHING];
  for (const piece of run) {
    const last = names.at(-1) ?? NOTHING;
    if (startsAnew(piece, last)) names.push(withPiece(NOTHING, piece));
    else names[names.length - 1] = withPiece(last, piece);
  }
  return names;
}

function startsAnew(piece: NamePiece, name: Name): boolean {
  const isNamed = name.clauses.length > 0 || name.unit !== null;
  switch (piece.says) {
    case 'commons':
    case 'unit':
      return isNamed;
    case 'clauses':
      return piece.clauses.some((clause) => name.clauses.includes(clause)) || (isNamed && piece.isCode);
    case 'version':
      return name.version !== null;
    default:
      return false;
  }
}

function withPiece(name: Name, piece: NamePiece): Name {
  const words = `${name.words} ${piece.words.trim()}`.trim();
  switch (piece.says) {
    case 'commons':
      return { ...name, words, isAnchored: true };
    case 'clauses':
      return {
        ...name,
        words,
        clauses: [...name.clauses, ...piece.clauses],
        isAnchored: name.isAnchored || piece.isAnchored,
      };
    case 'unit':
      return { ...name, words, unit: piece.unit, isAnchored: true };
    case 'version':
      return { ...name, words, version: piece.version };
    case 'port':
      // Names of places are everywhere; only behind a version do they say which text of the license is meant.
      return name.version === null ? name : { ...name, words, port: piece.port };
    default:
      return piece.says === 'filler' && piece.isLicenseWord ? { ...name, isCalledLicense: true } : name;
  }
}

/** `Attribution-NonCommercial (CC BY-NC) 4.0`: what one of two neighbors of the same clauses leaves out, the other says. */
function complete(names: readonly Name[]): readonly Name[] {
  return names.map((name, index) => {
    const neighbors = [names[index - 1], names[index + 1]].filter((other) => other !== undefined);
    const twin = neighbors.find((other) => sameClauses(other, name) && other.version !== null);
    if (name.version === null && twin) return { ...name, version: twin.version, port: twin.port };
    return name.port === null && twin?.version === name.version ? { ...name, port: twin.port } : name;
  });
}

const sameClauses = (one: Name, other: Name): boolean =>
  one.clauses.length > 0 && one.clauses.toSorted().join() === other.clauses.toSorted().join();

function identify(name: Name): readonly NamedInText[] {
  const { clauses, unit, version, port, words } = name;
  if (unit !== null) return [{ words, license: identifyLicense(words, { unit, version: null, port: null }) }];
  const isName = clauses.length > 0 && (name.isAnchored || (clauses.includes('by') && clauses.length > 1));
  if (isName) return [{ words, license: identifyLicense(words, { unit: clauses.join('-'), version, port }) }];
  // "A Creative Commons license" promises one and does not say which.
  return name.isAnchored && name.isCalledLicense
    ? [{ words, license: err({ code: 'unknown-clauses', given: words, clauses: '' }) }]
    : [];
}
