import { type Rights, rightsOf } from '../license/rights.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { MailWish, Original, TextPermission } from './original.ts';
import type { Unknown, Verdict } from './report.ts';

/** Whether what was changed is granted by the license, permitted beyond it, or neither. */
export function standingOf(
  { code }: Pick<Finding, 'code'>,
  { attribution, permissions }: Pick<Original, 'attribution' | 'permissions'>,
): 'granted' | 'permitted' | 'not-granted' {
  if (NEVER_GRANTED.has(code)) return 'not-granted';
  if (rightsOf(attribution.license).adapt !== 'no') return 'granted';
  const permission = PERMISSION_FOR[code];
  return permission !== undefined && permissions[permission] !== undefined ? 'permitted' : 'not-granted';
}

/** What deceives readers, or is said in somebody's name who did not say it, no permission covers. */
const NEVER_GRANTED: ReadonlySet<FindingCode> = new Set([
  'homoglyphs',
  'hidden-text',
  'retracted',
  'not-offered',
]);

const PERMISSION_FOR: Partial<Readonly<Record<FindingCode, TextPermission>>> = {
  'headline-changed': 'headline',
  'house-style': 'house-style',
  localized: 'localize',
  deletion: 'shorten',
  'translation-suspected': 'translate',
};

/** The same finding with the condition on which the publisher permits it, if it does. */
export function withPermission(found: Finding, original: Original): Finding {
  const permission = PERMISSION_FOR[found.code];
  if (permission === undefined || standingOf(found, original) !== 'permitted') return found;
  return { ...found, permitted: original.permissions[permission] ?? null };
}

/** The verdict in the terms of the license; a missing permission outweighs a missing term, which can be added. */
export function verdictOf(findings: readonly Finding[], original: Original): Verdict {
  const standings = findings
    .filter(({ severity }) => severity === 'change')
    .map((found) => standingOf(found, original));
  const grantsNothing = rightsOf(original.attribution.license).verbatim === 'no';
  if (grantsNothing || standings.includes('not-granted')) return 'needs-permission';
  if (findings.some(({ severity }) => severity === 'term')) return 'terms-not-met';
  return standings.includes('permitted') ? 'within-permissions' : 'within-license';
}

/** What to ask the desk for. */
export function wishOf(findings: readonly Finding[], original: Original): MailWish {
  const open = findings
    .filter((found) => found.severity === 'change' && standingOf(found, original) === 'not-granted')
    .map(({ code }) => code);
  if (open.length === 0 || open.includes('retracted') || open.includes('not-offered')) return 'republish';
  if (open.includes('translation-suspected')) return 'translate';
  return open.every((code) => code === 'deletion') ? 'shorten' : 'change';
}

/** What the license asks that no copy shows. */
export function unknownOf(rights: Rights, hasParts: boolean): readonly Unknown[] {
  if (rights.verbatim === 'no') return [];
  return [
    ...(rights.commercial ? [] : (['commercial-use', 'ads-against'] as const)),
    ...(rights.attribution === 'required' ? (['paywall'] as const) : []),
    ...(hasParts ? (['images'] as const) : []),
  ];
}
