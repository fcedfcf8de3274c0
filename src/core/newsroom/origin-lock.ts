import type { Fingerprint } from '../document/fingerprint.ts';
import { mayCarryAdaptation } from '../license/compatibility.ts';
import type { License } from '../license/license.ts';
import { licenseId, shortName } from '../license/license-names.ts';
import { rightsOf } from '../license/rights.ts';
import type { Origin } from './newsroom.ts';
import type { ProblemReason } from './problem.ts';

/** What an imported story is held to: its words, its license and its credit as they came. */
export interface LockedStory {
  readonly origin: Origin;
  readonly license: License;
  readonly fingerprint: Fingerprint;
  readonly hasOwnAuthors: boolean;
}

/** Where a story departs from what its origin allows, with the key of `origin` that says so. */
export function lockProblems(
  story: LockedStory,
): readonly { readonly key: keyof Origin; readonly reason: ProblemReason }[] {
  const { origin } = story;
  const isChanged = origin.fingerprint !== undefined && origin.fingerprint !== story.fingerprint;
  return [
    ...(isChanged ? wordProblems(story) : []),
    ...licenseProblems(story, isChanged),
    ...(origin.authors && story.hasOwnAuthors ? [{ key: 'authors', reason: OWN_AND_FOREIGN } as const] : []),
  ];
}

const OWN_AND_FOREIGN = {
  code: 'bad-value',
  expected: 'either authors or origin.authors',
  received: 'both',
  nearest: null,
} as const;

/** NoDerivatives lets nobody share changed words; every other license asks to say what was changed. */
function wordProblems({ origin, license }: LockedStory): ReturnType<typeof lockProblems> {
  const given = origin.license ?? license;
  if (rightsOf(given).adapt === 'no' && origin.permission === undefined) {
    return [{ key: 'fingerprint', reason: { code: 'locked-words', license: shortName(given) } }];
  }
  return origin.changes === undefined
    ? [{ key: 'fingerprint', reason: { code: 'undeclared-changes', license: shortName(given) } }]
    : [];
}

/** A story keeps the license it came under; an adaptation may have another as far as that license lets it. */
function licenseProblems(
  { origin, license }: LockedStory,
  isChanged: boolean,
): ReturnType<typeof lockProblems> {
  const given = origin.license;
  if (given === undefined || licenseId(given) === licenseId(license)) return [];
  if (isChanged && license.kind === 'cc' && mayCarryAdaptation(given, license)) return [];
  const reason = { code: 'license-not-kept', given: licenseId(given), found: licenseId(license) } as const;
  return [{ key: 'license', reason }];
}
