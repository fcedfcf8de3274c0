import { writeCredit } from '../credit/credit.ts';
import type { CreditTerm } from '../credit/credit-part.ts';
import { canonicalize } from '../document/canonical-text.ts';
import { licenseId } from '../license/license-names.ts';
import { rightsOf } from '../license/rights.ts';
import type { Copy, CopyPassage } from './copy.ts';
import { pasteOf, statementOf, wholeCredit } from './credit-paste.ts';
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts';
import { linkedLicenses, namesAnother, namesLicense } from './named-licenses.ts';
import type { Original } from './original.ts';
import { comparableAddress } from './same-address.ts';
import { bareWords } from './token.ts';

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

type PartCode = Extract<
  FindingCode,
  | 'creator-missing'
  | 'title-missing'
  | 'source-link-missing'
  | 'license-name-missing'
  | 'license-link-missing'
  | 'copyright-missing'
  | 'disclaimer-missing'
>;

const PARTS: Readonly<Record<PartCode, CreditTerm>> = {
  'creator-missing': 'creator',
  'title-missing': 'title',
  'source-link-missing': 'source',
  'license-name-missing': 'license',
  'license-link-missing': 'license',
  'copyright-missing': 'copyright-notice',
  'disclaimer-missing': 'disclaimer',
};

function missingParts(
  original: Original,
  { head }: Copy,
  passages: readonly CopyPassage[],
): readonly PartCode[] {
  const { attribution } = original;
  const { license, copyrightNotice, disclaimer, creators } = attribution;
  const text = passages.map((passage) => passage.text).join('\n');
  const said = ` ${passages.map(({ bare }) => bare).join(' ')} `;
  const says = (words: string): boolean => said.includes(` ${bareWords(words)} `);
  const hasTitle =
    says(original.title) ||
    head.titles.some((title) => canonicalize(title).includes(canonicalize(original.title)));
  const linked = passages.flatMap(linkedLicenses);
  const isNamed = passages.some(
    (passage) => namesLicense(passage, license) && !namesAnother(passage, license),
  );
  const hasLicenseLink = linked.includes(licenseId(license));
  const hasOtherOnly =
    !hasLicenseLink &&
    !isNamed &&
    (linked.length > 0 || passages.some((passage) => namesAnother(passage, license)));
  const isLicensed = license.kind !== 'all-rights-reserved';
  const lacks: readonly (readonly [PartCode, boolean])[] = [
    ['creator-missing', creators.some(({ name }) => !says(name))],
    ['title-missing', !hasTitle],
    ['source-link-missing', !linksToSource(original, passages)],
    ['license-name-missing', isLicensed && !isNamed && !hasOtherOnly],
    ['license-link-missing', isLicensed && !hasLicenseLink && !hasOtherOnly],
    ['copyright-missing', copyrightNotice !== null && !hasNotice(text, copyrightNotice)],
    ['disclaimer-missing', disclaimer !== null && !says(disclaimer)],
  ];
  return lacks.flatMap(([code, isLacking]) => (isLacking ? [code] : []));
}

function severityOf(
  code: PartCode,
  { attribution }: Original,
  hasSource: boolean,
  missing: readonly PartCode[],
): Severity {
  const { license } = attribution;
  const isBefore4 = license.kind === 'cc' && license.version !== '4.0';
  switch (code) {
    case 'title-missing':
      return isBefore4 ? 'term' : 'advice';
    case 'license-name-missing':
      return missing.includes('license-link-missing') ? 'term' : 'advice';
    case 'copyright-missing':
    case 'disclaimer-missing':
      return hasSource ? 'advice' : 'term';
    default:
      return 'term';
  }
}

function wantedOf(code: PartCode, { attribution, title, url }: Original): string | null {
  switch (code) {
    case 'creator-missing':
      return attribution.creators.map(({ name }) => name).join(', ');
    case 'title-missing':
      return title;
    case 'source-link-missing':
      return url;
    case 'copyright-missing':
      return attribution.copyrightNotice;
    case 'disclaimer-missing':
      return attribution.disclaimer;
    default:
      return null;
  }
}

/** Where the work is: its page, its short address, and where it came from if that is elsewhere. */
export const addressesOf = ({ url, shortUrl, attribution }: Original): readonly string[] =>
  [url, shortUrl, attribution.source.url].map(comparableAddress);

function linksToSource(original: Original, passages: readonly CopyPassage[]): boolean {
  const wanted = addressesOf(original);
  return passages.some(
    ({ text, links }) =>
      links.some(({ url }) => wanted.includes(comparableAddress(url))) ||
      wanted.some((address) => prints(text, address)),
  );
}

/** On paper an address stands without its scheme; a longer one that begins alike is another. */
function prints(text: string, address: string): boolean {
  const at = text.indexOf(address);
  return at !== -1 && /^\/?(?:[\s).,;:!?"'\]]|$)/.test(text.slice(at + address.length));
}

const hasNotice = (text: string, notice: string): boolean =>
  withSign(text).includes(withSign(canonicalize(notice)));

/** `©`, `(c)` and `Copyright` say the same. */
const withSign = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?:copyright|\(c\)|©)\s*(?:by\s+)?/g, '©')
    .replace(/©+/g, '©');

function wrongLicense(original: Original, passages: readonly CopyPassage[]): readonly Finding[] {
  const { attribution } = original;
  const { license } = attribution;
  if (license.kind === 'all-rights-reserved') return [];
  const own = licenseId(license);
  const isRight = (passage: CopyPassage): boolean =>
    linkedLicenses(passage).includes(own) || namesLicense(passage, license);
  const isOther = (passage: CopyPassage): boolean =>
    linkedLicenses(passage).some((id) => id !== own) || namesAnother(passage, license);
  const isSomewhereRight = passages.some(isRight);
  const wrong = passages.find(
    (passage) => isOther(passage) && (!isSomewhereRight || isCreditOf(original, passage)),
  );
  if (wrong === undefined) return [];
  return [
    finding('wrong-license', 'term', { now: wrong.text.trim(), paste: pasteOf(attribution, 'license') }),
  ];
}

/** Whether a passage speaks of this story: it links to it or names it. */
const isCreditOf = (original: Original, passage: CopyPassage): boolean =>
  linksToSource(original, [passage]) || passage.bare.includes(bareWords(original.title));

function wrongLinks(original: Original, passages: readonly CopyPassage[]): readonly Finding[] {
  const { attribution, title } = original;
  const wanted = addressesOf(original);
  const host = URL.parse(original.url)?.host;
  const names = [title, attribution.source.name].map(bareWords);
  for (const passage of passages) {
    const isCredit =
      linkedLicenses(passage).length > 0 || /\b(?:published|source|republish)/i.test(passage.text);
    const wrong = passage.links.find(({ start, end, url }) => {
      const isName = names.includes(bareWords(passage.text.slice(start, end)));
      const isElsewhere = !wanted.includes(comparableAddress(url)) && URL.parse(url)?.host !== host;
      return isName && isElsewhere;
    });
    if (isCredit && wrong !== undefined)
      return [
        finding('wrong-source-link', 'term', {
          was: original.url,
          now: wrong.url,
          paste: pasteOf(attribution, 'source'),
        }),
      ];
  }
  return [];
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
