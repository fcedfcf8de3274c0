import type { CcVersion } from './license.ts';

/** Why a text names no license that one may rely on. `given` is the text, cut where it is too long to show. */
export type LicenseProblem =
  | { readonly code: 'not-a-license'; readonly given: string }
  /** Speaks of Creative Commons, but of no clauses that exist together; `clauses` is empty where none are named. */
  | { readonly code: 'unknown-clauses'; readonly given: string; readonly clauses: string }
  /** Withdrawn by Creative Commons: no attribution (`sa`, `nc-sa` …), sampling, developing nations, the old dedication. */
  | { readonly code: 'retired'; readonly given: string; readonly clauses: string }
  | { readonly code: 'unversioned'; readonly given: string; readonly clauses: string }
  | { readonly code: 'unknown-version'; readonly given: string; readonly version: string }
  /** A version never issued for this jurisdiction; null where it was issued for jurisdictions only. */
  | {
      readonly code: 'unknown-port';
      readonly given: string;
      readonly version: CcVersion;
      readonly port: string | null;
    }
  /** Names two licenses, or one in a way that denies it (`3.0 International`). */
  | { readonly code: 'contradictory'; readonly given: string };

export type LicenseProblemCode = LicenseProblem['code'];

/** What is wrong with a text that should name a license, and what to write instead. */
export const explainLicenseProblem = (problem: LicenseProblem): string =>
  `“${problem.given}” ${EXPLANATIONS[problem.code]}`;

const EXPLANATIONS = {
  'not-a-license':
    'is not the name, identifier or URL of a license. Write one in full, such as CC-BY-NC-ND-4.0 or https://creativecommons.org/licenses/by-nc-nd/4.0/.',
  'unknown-clauses':
    'names no set of clauses that Creative Commons has. There are BY, BY-SA, BY-NC, BY-ND, BY-NC-SA and BY-NC-ND.',
  retired: 'is a license that Creative Commons has withdrawn. Ask the publisher which license applies today.',
  unversioned:
    'does not say which version, and the versions grant different things. Name the one the publisher chose, such as CC BY-NC 4.0; ask where it is not stated.',
  'unknown-version':
    'names a version that does not exist. There are 1.0, 2.0, 2.1, 2.5, 3.0 and 4.0; CC0 and the Public Domain Mark have 1.0 only.',
  'unknown-port':
    'names a version that was never issued for that jurisdiction. Copy the URL of the license from its source; 4.0 has no jurisdictions, 2.1 nothing else.',
  contradictory:
    'names more than one license, or one in two ways that cannot both be right. Ask the publisher which one applies.',
} as const satisfies Record<LicenseProblemCode, string>;
