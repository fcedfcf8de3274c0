import type { CreditTerm } from '../credit/credit-part.ts';
import { canonicalize } from '../document/canonical-text.ts';
import { licenseId } from '../license/license-names.ts';
import type { Copy, CopyPassage } from './copy.ts';
import type { FindingCode, Severity } from './finding.ts';
import { linkedLicenses, namesAnother, namesLicense } from './named-licenses.ts';
import type { Original } from './original.ts';
import { linksToSource } from './source-link.ts';
import { bareWords } from './token.ts';

export type PartCode = Extract<
  FindingCode,
  | 'creator-missing'
  | 'title-missing'
  | 'source-link-missing'
  | 'license-name-missing'
  | 'license-link-missing'
  | 'copyright-missing'
  | 'disclaimer-missing'
>;

/** The part of a credit that says what is missing. */
export const PARTS: Readonly<Record<PartCode, CreditTerm>> = {
  'creator-missing': 'creator',
  'title-missing': 'title',
  'source-link-missing': 'source',
  'license-name-missing': 'license',
  'license-link-missing': 'license',
  'copyright-missing': 'copyright-notice',
  'disclaimer-missing': 'disclaimer',
};

/** Which parts of a credit none of these passages has. */
export function missingParts(
  original: Original,
  { head }: Copy,
  passages: readonly CopyPassage[],
): readonly PartCode[] {
  const { attribution } = original;
  const { license, copyrightNotice, disclaimer, creators } = attribution;
  const text = passages.map((passage) => passage.text).join('\n');
  const said = ` ${passages.map(({ bare }) => bare).join(' ')} `;
  const says = (words: string): boolean => {
    const bare = bareWords(words);
    return bare === '' ? text.includes(canonicalize(words)) : said.includes(` ${bare} `);
  };
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
    ['creator-missing', creators.some(({ name }) => !says(name)) || isSignedByAnother(original, passages)],
    ['title-missing', !hasTitle],
    ['source-link-missing', !linksToSource(original, passages)],
    ['license-name-missing', isLicensed && !isNamed && !hasOtherOnly],
    ['license-link-missing', isLicensed && !hasLicenseLink && !hasOtherOnly],
    ['copyright-missing', copyrightNotice !== null && !hasNotice(text, copyrightNotice)],
    ['disclaimer-missing', disclaimer !== null && !says(disclaimer)],
  ];
  return lacks.flatMap(([code, isLacking]) => (isLacking ? [code] : []));
}

/** Whether a line such as "By …" has another name, and that of no creator stands anywhere but in what is said of them. */
function isSignedByAnother({ attribution, companions }: Original, passages: readonly CopyPassage[]): boolean {
  const names = attribution.creators.map(({ name }) => bareWords(name)).filter(Boolean);
  if (names.length === 0) return false;
  const about = ` ${bareWords(companions.join(' '))} `;
  const said = passages.filter(({ bare }) => !about.includes(` ${bare} `));
  return (
    said.some(({ text }) => BYLINE.test(text) && text.length < LONGEST_BYLINE) &&
    !said.some(({ bare }) => names.some((name) => ` ${bare} `.includes(` ${name} `)))
  );
}

const BYLINE = /^\s*(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa][vf])\s+\p{Lu}/u;
const LONGEST_BYLINE = 80;

/** How grave it is that a part is missing, given what else is. */
export function severityOf(
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

/** What should have been said. */
export function wantedOf(code: PartCode, { attribution, title, url }: Original): string | null {
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

const hasNotice = (text: string, notice: string): boolean =>
  withSign(text).includes(withSign(canonicalize(notice)));

/** `©`, `(c)` and `Copyright` say the same. */
const withSign = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?:copyright|\(c\)|©)\s*(?:by\s+)?/g, '©')
    .replace(/©+/g, '©');
