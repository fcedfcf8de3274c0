import type { Candidate } from '../../core/inbound/candidate.ts';
import { explainDropped } from '../../core/inbound/dropped.ts';
import { counts, type Evidence } from '../../core/inbound/evidence.ts';
import type { Decision } from '../../core/inbound/gate.ts';
import { explainReason } from '../../core/inbound/reason.ts';
import { licenseId, shortName } from '../../core/license/license-names.ts';
import type { ExitStatus } from '../command.ts';

/** The exit status of each decision; they are promised in `src/decisions/contracts.md`. */
export const EXIT_OF = { accept: 0, hold: 3, refuse: 4 } as const satisfies Record<
  Decision['decision'],
  ExitStatus
>;

/** A decision and what it rests on, for other programs. */
export const decisionAsJson = ({ decision, license, reasons }: Decision, evidence: readonly Evidence[]) => ({
  decision,
  license: license === null || decision === 'refuse' ? null : licenseId(license),
  reasons: reasons.map((reason) => ({
    code: reason.code,
    detail: reason.detail ?? null,
    message: explainReason(reason),
  })),
  evidence: evidence.map((item) => ({
    signal: item.signal,
    reach: item.reach,
    counts: counts(item),
    says: saysOf(item),
    quote: item.quote,
  })),
});

/** The same for an editor. */
export function decisionAsText(
  { decision, license, reasons }: Decision,
  evidence: readonly Evidence[],
): string {
  const name = license === null ? '' : ` ${shortName(license)}`;
  const title = { accept: `Accepted:${name}`, hold: `Held${name && ` (perhaps${name})`}`, refuse: 'Refused' }[
    decision
  ];
  return [
    title,
    ...reasons.map((reason) => `  ${explainReason(reason)}`),
    ...section('What counts', evidence.filter(counts)),
    ...section(
      'Seen, and not counted',
      evidence.filter((item) => !counts(item)),
    ),
  ].join('\n');
}

const section = (title: string, items: readonly Evidence[]): readonly string[] =>
  items.length === 0
    ? []
    : ['', title, ...items.map((item) => `  ${saysOf(item)} (${item.signal}, ${item.reach}): ${item.quote}`)];

/** What a piece of evidence says, in a word: the license, or what else is claimed. */
function saysOf({ claim }: Evidence): string {
  switch (claim.kind) {
    case 'license':
      return licenseId(claim.license);
    case 'unclear-license':
      return `unclear license (${claim.problem.code})`;
    case 'agency':
      return `copy of ${claim.agency}`;
    default:
      return CLAIM_WORDS[claim.kind];
  }
}

const CLAIM_WORDS = {
  reserved: 'all rights reserved',
  copyright: 'copyright',
  'own-rule': 'a rule of the publisher',
  forbidden: 'republishing forbidden',
  excluded: 'excluded from the license',
  'from-elsewhere': 'first published elsewhere',
  'no-passing-on': 'not to be passed on',
} as const;

/** The facts of a story with where each was found, and what stays behind. */
export function candidateAsText({ facts, dropped }: Candidate): string {
  const rows = Object.entries(facts).map(([key, fact]) => {
    if (fact === null) return `  ${key}: not found`;
    const { value, source } = fact as { value: unknown; source: string };
    const shown = Array.isArray(value) ? value.map(({ name }) => name).join(', ') : String(value);
    return `  ${key}: ${shown} (${source})`;
  });
  return [
    'The story',
    ...rows,
    ...(dropped.length === 0
      ? []
      : ['', 'Left behind', ...dropped.map((item) => `  ${explainDropped(item)}`)]),
  ].join('\n');
}
