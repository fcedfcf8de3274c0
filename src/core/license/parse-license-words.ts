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
  const words = readLicenseWords(text);
  const strays = words.filter((word) => word.says === 'unknown');
  if (strays.length > 0) return err(problemOfStrays(given, words, strays.length));
  const units = unitsNamed(words);
  const versions = new Set(words.flatMap((word) => (word.says === 'version' ? [word.version] : [])));
  const ports = new Set(words.flatMap((word) => (word.says === 'port' ? [word.port] : [])));
  if (units.size > 1 || versions.size > 1 || ports.size > 1) return err({ code: 'contradictory', given });
  const [unit] = units;
  if (unit === undefined) return err(problemWithoutUnit(given, words));
  const [version = null] = versions;
  const [port = null] = ports;
  const license =
    unit === RESERVED
      ? reservedRights(given, words)
      : identifyLicense(given, { unit, version, port });
  return license.ok && !scopesFit(words, license.value) ? err({ code: 'contradictory', given }) : license;
}

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
  words.every((word) => word.says === 'reserved')
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

/** One unknown word at the end of a name stands for its jurisdiction, one before the version for its clauses. */
function problemOfStrays(given: string, words: readonly LicenseWord[], count: number): LicenseProblem {
  const last = words.at(-1);
  const version = words.flatMap((word) => (word.says === 'version' ? [word.version] : []))[0];
  const known = CC_VERSIONS.find((candidate) => candidate === version);
  ...
}
