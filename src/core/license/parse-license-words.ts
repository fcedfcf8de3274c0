import { err, ok, type Result } from '../text/result.ts';
import { identifyLicense } from './identify-license.ts';
import { CC_VERSIONS, type License } from './license.ts';
import type { LicenseProblem } from './license-problem.ts';
import { type LicenseWord, readLicenseWords, type Scope } from './license-words.ts';

/**
 * Reads an identifier or a name: `CC-BY-3.0-DE`, `cc by nc nd 4.0`, the name in full. Every word must belong to the
 * name, so that a sentence about a license is not taken for one. `given` is how a problem quotes the text.
 */
export function parseLicenseWords(text: string, given: string): Result<License, LicenseProblem> {
  if (text.length > LONGEST_NAME) return err({ code: 'not-a-license', given });
  const words = readLicenseWords(text);
  const strays = words.filter(isUnknown);
  if (strays.length > 0) return err(problemOfStrays(given, words, strays));
  const units = unitsNamed(words);
  const versions = new Set(words.flatMap((word) => (word.says === 'version' ? [word.version] : [])));
  const ports = new Set(words.flatMap((word) => (word.says === 'port' ? [word.port] : [])));
  if (units.size > 1 || versions.size > 1 || ports.size > 1) return err({ code: 'contradictory', given });
  const [unit] = units;
  if (unit === undefined) return err(problemWithoutUnit(given, words));
  const [version = null] = versions;
  const [port = null] = ports;
  const license =
    unit === RESERVED ? reservedRights(given, words) : identifyLicense(given, { unit, version, port });
  return license.ok && !scopesFit(words, license.value) ? err({ code: 'contradictory', given }) : license;
}

/** Twice the longest name there is, in full and in short, is under 300. */
const LONGEST_NAME = 400;

/**
 * What the name names, each thing once: a run of clauses, or a tool. Names say it twice, in full and in short:
 * `Attribution-NonCommercial 4.0 International (CC BY-NC 4.0)`.
 */
function unitsNamed(words: readonly LicenseWord[]): ReadonlySet<string> {
  const units: string[][] = [[]];
  for (const word of words) {
    if (word.says === 'unit') units.push([word.unit], []);
    else if (word.says === 'reserved') units.push([RESERVED], []);
    else if (word.says !== 'clause') units.push([]);
    else if (units.at(-1)?.includes(word.clause)) units.push([word.clause]);
    else units.at(-1)?.push(word.clause);
  }
  return new Set(units.filter((unit) => unit.length > 0).map((unit) => unit.sort().join('-')));
}

const RESERVED = 'all-rights-reserved';

const reservedRights = (given: string, words: readonly LicenseWord[]): Result<License, LicenseProblem> =>
  words.every((word) => word.says === 'reserved' || word.says === 'filler')
    ? ok({ kind: 'all-rights-reserved' })
    : err({ code: 'contradictory', given });

const scopesFit = (words: readonly LicenseWord[], license: License): boolean =>
  words.every((word) => word.says !== 'scope' || SCOPE_FITS[word.scope](license));

const isUnported = (license: License): boolean =>
  license.kind === 'cc' && license.port === null && license.version !== '4.0';

const SCOPE_FITS: Readonly<Record<Scope, (license: License) => boolean>> = {
  international: (license) => license.kind === 'cc' && license.version === '4.0',
  unported: isUnported,
  generic: isUnported,
  universal: (license) => license.kind === 'cc0' || license.kind === 'public-domain-mark',
  'public domain dedication': (license) => license.kind === 'cc0',
};

const problemWithoutUnit = (given: string, words: readonly LicenseWord[]): LicenseProblem =>
  words[0]?.says === 'creative-commons'
    ? { code: 'unknown-clauses', given, clauses: '' }
    : { code: 'not-a-license', given };

/** One unknown word at the end of a name stands for a jurisdiction, one elsewhere for clauses; more are a sentence. */
function problemOfStrays(
  given: string,
  words: readonly LicenseWord[],
  [stray, ...others]: readonly UnknownWord[],
): LicenseProblem {
  if (stray === undefined || others.length > 0) return { code: 'not-a-license', given };
  const version = CC_VERSIONS.find((known) => words.some((word) => isVersion(word, known)));
  const namesClauses = words.some((word) => word.says === 'clause');
  if (version !== undefined && namesClauses && words.at(-1) === stray) {
    return { code: 'unknown-port', given, version, port: stray.text };
  }
  return words[0]?.says === 'creative-commons'
    ? { code: 'unknown-clauses', given, clauses: stray.text }
    : { code: 'not-a-license', given };
}

const isVersion = (word: LicenseWord, version: string): boolean =>
  word.says === 'version' && word.version === version;

type UnknownWord = Extract<LicenseWord, { says: 'unknown' }>;

const isUnknown = (word: LicenseWord): word is UnknownWord => word.says === 'unknown';
