import { err, ok, type Result } from '../text/result.ts';
import { CC_CLAUSES, CC_VERSIONS, type CcClauses, type License } from './license.ts';
import type { LicenseProblem } from './license-problem.ts';
import { wasIssued } from './ports.ts';

/** The pieces of a Creative Commons license as a URL or a name has them, in lower case and not yet known to exist. */
export interface NamedLicense {
  /** `by-nc-nd` in any order, `zero`, `mark`, or whatever stood in that place. */
  readonly unit: string;
  readonly version: string | null;
  readonly port: string | null;
}

/**
 * The license that these pieces name, if it was ever issued. CC0 and the Public Domain Mark have one version only,
 * so that a name without it is no less certain.
 */
export function identifyLicense(given: string, named: NamedLicense): Result<License, LicenseProblem> {
  if (named.unit === 'zero' || named.unit === 'mark') return identifyPublicDomain(given, named);
  const clauses = CLAUSES_IN_ANY_ORDER.get(sortUnit(named.unit));
  if (clauses === undefined) return err(problemOfUnit(given, named));
  if (named.version === null) return err({ code: 'unversioned', given, clauses });
  const version = CC_VERSIONS.find((known) => known === named.version);
  if (version === undefined) return err({ code: 'unknown-version', given, version: named.version });
  const { port } = named;
  if (!wasIssued(version, port)) return err({ code: 'unknown-port', given, version, port });
  return ok({ kind: 'cc', clauses, version, port });
}

function identifyPublicDomain(given: string, named: NamedLicense): Result<License, LicenseProblem> {
  const { version } = named;
  if (version !== null && version !== '1.0') return err({ code: 'unknown-version', given, version });
  if (named.port !== null) return err({ code: 'unknown-port', given, version: '1.0', port: named.port });
  return ok({ kind: named.unit === 'zero' ? 'cc0' : 'public-domain-mark', version: '1.0' });
}

function problemOfUnit(given: string, { unit, version }: NamedLicense): LicenseProblem {
  const retired = RETIRED.has(unit) || (WITHOUT_BY.has(sortUnit(unit)) && RETIRED_VERSIONS.has(version));
  return { code: retired ? 'retired' : 'unknown-clauses', given, clauses: unit };
}

const sortUnit = (unit: string): string => unit.split('-').sort().join('-');

const CLAUSES_IN_ANY_ORDER: ReadonlyMap<string, CcClauses> = new Map(
  CC_CLAUSES.map((clauses) => [sortUnit(clauses), clauses]),
);

/** Source: https://creativecommons.org/retiredlicenses/ */
const RETIRED: ReadonlySet<string> = new Set([
  'sampling',
  'sampling+',
  'nc-sampling+',
  'devnations',
  'publicdomain',
  'certification',
]);

/** 1.0, and 2.0 in Japan, had licenses without attribution; a later number with these clauses is a slip. */
const WITHOUT_BY: ReadonlySet<string> = new Set(['nc', 'nd', 'sa', 'nc-nd', 'nc-sa']);
const RETIRED_VERSIONS: ReadonlySet<string | null> = new Set([null, '1.0', '2.0']);
