import type { CcLicense, License } from '../license/license.ts';
import { licenseId } from '../license/license-names.ts';
import { rightsOf } from '../license/rights.ts';
import { type Claim, counts, type Evidence, GIVING_SIGNALS } from './evidence.ts';
import type { Reason, ReasonCode } from './reason.ts';

/** What is asked of the text beyond taking it as it stands. */
export interface Request {
  /** Whether the newsroom publishes for commercial advantage (`commercial` in publication.yaml). */
  readonly isCommercial: boolean;
  /** Whether the words are to be changed. */
  readonly wantsChanges: boolean;
}

export interface Decision {
  readonly decision: 'accept' | 'hold' | 'refuse';
  /** The license the text is taken under; of what is held, the one that an editor would have to confirm. */
  readonly license: License | null;
  readonly reasons: readonly Reason[];
}

/**
 * Decides from evidence alone whether a text may be republished. It accepts one license that reaches the text and that
 * nothing speaks against; whatever is in doubt is held for an editor, and whatever is not shown is not there.
 */
export function decide(evidence: readonly Evidence[], request: Request): Decision {
  const found = weigh(evidence);
  if (found.decision === 'refuse') return found;
  const barred = found.license === null ? [] : barriers(found.license, request);
  return barred.length > 0 ? { decision: 'refuse', license: found.license, reasons: barred } : found;
}

/** The decision of an editor over what was held; a license that does not fit the use is refused all the same. */
export function decideByEditor(license: License, request: Request): Decision {
  const barred = barriers(license, request);
  if (barred.length > 0) return { decision: 'refuse', license, reasons: barred };
  if (rightsOf(license).verbatim === 'no') {
    return { decision: 'refuse', license, reasons: [{ code: 'all-rights-reserved' }] };
  }
  return { decision: 'accept', license, reasons: [{ code: 'editor-decided' }] };
}

function barriers(license: License, { isCommercial, wantsChanges }: Request): readonly Reason[] {
  const rights = rightsOf(license);
  return [
    ...(isCommercial && !rights.commercial && rights.verbatim !== 'no'
      ? [{ code: 'noncommercial' } as const]
      : []),
    ...(wantsChanges && rights.adapt === 'no' && rights.verbatim !== 'no'
      ? [{ code: 'no-derivatives' } as const]
      : []),
  ];
}

const refuse = (code: ReasonCode, license: License | null = null, detail?: string): Decision => ({
  decision: 'refuse',
  license,
  reasons: [detail === undefined ? { code } : { code, detail }],
});

function weigh(evidence: readonly Evidence[]): Decision {
  const own = evidence.filter(counts);
  const has = (kind: Claim['kind'], reach?: Evidence['reach']): boolean =>
    own.some((item) => item.claim.kind === kind && (reach === undefined || item.reach === reach));
  const agency = own.flatMap(({ claim }) => (claim.kind === 'agency' ? [claim.agency] : []))[0];
  if (agency !== undefined) return refuse('agency-copy', null, agency);
  if (has('excluded')) return refuse('excluded');
  const licenses = distinct(own);
  const isLicensedItself = own.some(({ claim, reach }) => reach === 'text' && isLicense(claim));
  if (reservesText(own, isLicensedItself)) return refuse('all-rights-reserved');
  const doubts = [
    ...doubtsAbout(own, licenses),
    ...doubtsFromWords(own),
    ...doubtsFromMentions(evidence, own),
  ];
  const [license = null] = licenses;
  if (doubts.length > 0)
    return { decision: 'hold', license: licenses.length === 1 ? license : null, reasons: doubts };
  if (license === null)
    return refuse(has('forbidden') ? 'forbidden' : has('reserved') ? 'all-rights-reserved' : 'no-license');
  return { decision: 'accept', license, reasons: [{ code: 'one-license', detail: licenseId(license) }] };
}

const isLicense = (claim: Claim): boolean =>
  (claim.kind === 'license' && claim.license.kind !== 'all-rights-reserved') ||
  claim.kind === 'unclear-license';

/** Reserved rights that nothing on the page lifts, or that the text states for itself while only the site is licensed. */
function reservesText(own: readonly Evidence[], isLicensedItself: boolean): boolean {
  const reserved = own.filter(({ claim }) => isReserved(claim));
  if (reserved.length === 0 || isLicensedItself) return false;
  const isLicensed = own.some(({ claim }) => isLicense(claim));
  const hasRule = own.some(({ claim }) => claim.kind === 'own-rule');
  return isLicensed ? reserved.some(({ reach }) => reach === 'text') : !hasRule;
}

const isReserved = (claim: Claim): boolean =>
  claim.kind === 'reserved' || (claim.kind === 'license' && claim.license.kind === 'all-rights-reserved');

/** The licenses there are; of the same one with and without its jurisdiction, the exact one. */
function distinct(own: readonly Evidence[]): readonly License[] {
  const licenses = new Map<string, License>();
  for (const { claim } of own) {
    if (claim.kind === 'license' && claim.license.kind !== 'all-rights-reserved') {
      licenses.set(licenseId(claim.license), claim.license);
    }
  }
  const all = [...licenses.values()];
  return all.filter((license) => !all.some((other) => isVagueFormOf(license, other)));
}

const isVagueFormOf = (license: License, other: License): boolean =>
  license.kind === 'cc' &&
  other.kind === 'cc' &&
  license.port === null &&
  other.port !== null &&
  license.clauses === other.clauses &&
  license.version === other.version;

/** Everything that speaks against taking the license at its word. */
function doubtsAbout(own: readonly Evidence[], licenses: readonly License[]): readonly Reason[] {
  const claims = own.map(({ claim }) => claim);
  const reserved = claims.filter(isReserved);
  const isExcepted = reserved.every((claim) => claim.kind === 'reserved' && claim.hasExceptions);
  const [license] = licenses;
  const has = (kind: Claim['kind']): boolean => claims.some((claim) => claim.kind === kind);
  return [
    ...(licenses.length > 1
      ? [{ code: 'contradiction', detail: licenses.map(licenseId).join(', ') } as const]
      : []),
    ...unclearDoubts(
      claims,
      license?.kind === 'cc' && licenses.length === 1 ? license : null,
      license !== undefined,
    ),
    ...(license !== undefined && reserved.length > 0 && !isExcepted
      ? [{ code: 'license-and-reserved' } as const]
      : []),
    ...(license !== undefined && has('forbidden') ? [{ code: 'license-and-forbidden' } as const] : []),
    ...(has('from-elsewhere') && (license !== undefined || has('own-rule'))
      ? [{ code: 'first-published-elsewhere' } as const]
      : []),
    ...(license === undefined && has('own-rule') && !has('unclear-license')
      ? [{ code: 'own-rule-only' } as const]
      : []),
  ];
}

/** A vague name beside an exact one of the same clauses is only short; any other is a doubt. */
function unclearDoubts(
  claims: readonly Claim[],
  exact: CcLicense | null,
  hasLicense: boolean,
): readonly Reason[] {
  const problems = claims.flatMap((claim) => (claim.kind === 'unclear-license' ? [claim.problem] : []));
  const doubtful = problems.filter((problem) => {
    if (problem.code === 'unversioned') return exact === null || exact.clauses !== problem.clauses;
    const isUnnamed = problem.code === 'unknown-clauses' && problem.clauses === '';
    return !(isUnnamed && hasLicense);
  });
  return [...new Map(doubtful.map((problem) => [problem.code + problem.given, problem])).values()].map(
    (problem) => {
      if (problem.code === 'unversioned')
        return { code: hasLicense ? 'contradiction' : 'no-version', detail: problem.given };
      if (problem.code === 'unknown-clauses' && problem.clauses === '')
        return { code: 'unnamed-license', detail: problem.given };
      return { code: 'unreadable-license', detail: problem.given };
    },
  );
}

/** A license that is nowhere just stated, only ever under a condition, of a version, for a time. */
function doubtsFromWords(own: readonly Evidence[]): readonly Reason[] {
  const stated = own.filter(({ claim }) => claim.kind === 'license');
  const [first] = stated;
  return first !== undefined && stated.every(({ isQualified }) => isQualified)
    ? [{ code: 'qualified-license', detail: first.quote }]
    : [];
}

/**
 * A text that speaks of several licenses may mean any of them by "this work", unless the page also tells machines which
 * one is its own.
 */
function doubtsFromMentions(evidence: readonly Evidence[], own: readonly Evidence[]): readonly Reason[] {
  const mentioned = new Set(
    evidence.flatMap(({ reach, claim }) =>
      reach !== 'mention'
        ? []
        : claim.kind === 'license'
          ? [licenseId(claim.license)]
          : claim.kind === 'unclear-license' && claim.problem.code === 'unversioned'
            ? [claim.problem.clauses]
            : [],
    ),
  );
  const isTold = own.some(({ signal, claim }) => claim.kind === 'license' && GIVES.has(signal));
  const isLicensed = own.some(({ claim }) => isLicense(claim));
  return mentioned.size >= 2 && !isTold && isLicensed
    ? [{ code: 'explains-licenses', detail: [...mentioned].slice(0, 6).join(', ') }]
    : [];
}

const GIVES: ReadonlySet<string> = new Set(GIVING_SIGNALS);
