import { writeCredit } from '../credit/credit.ts';
import { rightsOf } from '../license/rights.ts';
import type { Copy, CopyPassage } from './copy.ts';
import { pasteOf, statementOf, wholeCredit } from './credit-paste.ts';
import { type Finding, finding, type Severity } from './finding.ts';
import { missingParts, PARTS, severityOf, wantedOf } from './missing-credit.ts';
import type { Original } from './original.ts';
import { comparableAddress } from './same-address.ts';
import { addressesOf } from './source-link.ts';
import { bareWords } from './token.ts';
import { wrongLicense, wrongLinks } from './wrong-credit.ts';

/** How the copy differs, as far as its credit must say so. */
export interface Differences {
  readonly isExcerpt: boolean;
  /** `permitted`: only as the publisher permits beyond the license. */
  readonly changed: 'no' | 'permitted' | 'yes';
}

/**
 * What the credit of a copy lacks of what its license asks to keep (CC BY 4.0 section 3(a)(1)). A link to the story is a
 * reasonable way to give the notices on its page (section 3(a)(2)), so without them a copy is advised, not faulted.
 * `outside` are the passages that are no part of the text.
 */
export function creditFindings(
  original: Original,
  copy: Copy,
  outside: readonly CopyPassage[],
  differences: Differences,
): readonly Finding[] {
  const { attribution } = original;
  const rights = rightsOf(attribution.license);
  const shown = outside.filter(({ place }) => place !== 'image');
  const onImages = outside.filter(({ place }) => place === 'image');
  const missing = missingParts(original, copy, shown);
  const saidOnImages = new Set(
    missing.length === 0
      ? []
      : missing.filter((code) => !missingParts(original, copy, onImages).includes(code)),
  );
  const isOnImageOnly = saidOnImages.has('license-link-missing') || saidOnImages.has('source-link-missing');
  const hasSource = !missing.includes('source-link-missing');
  const asDemanded = (severity: Severity): Severity =>
    rights.attribution === 'required' ? severity : 'note';
  return [
    ...(isOnImageOnly
      ? [finding('credit-only-on-image', asDemanded('term'), { paste: wholeCredit(attribution) })]
      : []),
    ...missing
      .filter((code) => !(isOnImageOnly && saidOnImages.has(code)))
      .map((code) =>
        finding(code, asDemanded(severityOf(code, original, hasSource, missing)), {
          was: wantedOf(code, original),
          paste: pasteOf(attribution, PARTS[code]),
        }),
      ),
    ...wrongLicense(original, shown).map((found) => ({ ...found, severity: asDemanded(found.severity) })),
    ...wrongLinks(original, shown).map((found) => ({ ...found, severity: asDemanded(found.severity) })),
    ...unstatedChanges(original, shown, differences).map((found) => ({
      ...found,
      severity: asDemanded(found.severity),
    })),
    ...endorsement(original, shown),
    ...canonicalAdvice(original, copy),
  ];
}

function unstatedChanges(
  { attribution }: Original,
  passages: readonly CopyPassage[],
  { isExcerpt, changed }: Differences,
): readonly Finding[] {
  if (changed === 'no' || passages.some(({ text }) => statesChanges(text))) return [];
  const severity: Severity = changed === 'permitted' ? 'advice' : 'term';
  return [finding('changes-not-stated', severity, { paste: statementOf(attribution, isExcerpt, true) })];
}

/** `Edited by …`, `Changes: …`; that nothing was changed says nothing of changes. */
const statesChanges = (text: string): boolean => CHANGED.test(text.replace(/No changes were made/gi, ''));

const CHANGED =
  /\b(?:edited|excerpt(?:ed)?|extract|abridged|shortened|condensed|adapted|adaptation|modified|translat(?:ed|ion)|changed|changes)\b/i;

/** Whether the copy says that it is a part. */
export const statesExcerpt = (passages: readonly CopyPassage[]): boolean =>
  passages.some(({ text }) => /\b(?:excerpt(?:ed)?|extract|abridged|shortened|condensed)\b/i.test(text));

function endorsement({ attribution }: Original, passages: readonly CopyPassage[]): readonly Finding[] {
  const name = bareWords(attribution.source.name);
  const found = passages.find(({ bare: said }) => {
    if (!said.includes(name)) return false;
    return (
      ENDORSING.some((words) => said.includes(`${words} ${name}`) || said.includes(`${words} the ${name}`)) ||
      ENDORSED.some((words) => said.includes(`${name} ${words}`))
    );
  });
  if (found === undefined) return [];
  return [finding('endorsement', 'term', { now: found.text.trim() })];
}

const ENDORSING = [
  'endorsed by',
  'approved by',
  'recommended by',
  'sponsored by',
  'supported by',
  'presented by',
  'certified by',
  'on behalf of',
  'in partnership with',
  'in cooperation with',
  'in collaboration with',
  'in association with',
  'official partner of',
  'a partner of',
  'proud partner of',
];
const ENDORSED = [
  'endorses',
  'recommends',
  'supports',
  'sponsors',
  'approves',
  'is our partner',
  'has approved',
];

function canonicalAdvice(original: Original, { form, head }: Copy): readonly Finding[] {
  const isAsked = form === 'page' && original.asksForCanonical;
  const isNamed =
    head.canonical !== null && addressesOf(original).includes(comparableAddress(head.canonical));
  if (!isAsked || isNamed || head.isNoindex) return [];
  const element = `<link rel="canonical" href="${writeCredit(original.attribution).about ?? original.url}">`;
  return [
    finding('canonical-advice', 'note', { now: head.canonical, paste: { text: element, html: element } }),
  ];
}
