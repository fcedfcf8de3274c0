import type { License } from '../license/license.ts';
import { licenseId, longName, shortName } from '../license/license-names.ts';
import { parseLicenseUrl } from '../license/parse-license-url.ts';
import type { CopyPassage } from './copy.ts';

/** The licenses whose addresses a passage links to or prints, by their identifiers. */
export function linkedLicenses({ text, links }: CopyPassage): readonly string[] {
  const addresses = [...links.map(({ url }) => url), ...(text.match(PRINTED) ?? [])];
  return addresses.flatMap((address) => {
    if (!/creativecommons\.org/i.test(address)) return [];
    const license = parseLicenseUrl(address.replace(/[).,;]+$/, ''), address);
    return license?.ok ? [licenseId(license.value)] : [];
  });
}

const PRINTED = /(?:https?:\/\/)?(?:www\.)?creativecommons\.org\/[^\s<>"]+/gi;

/** Whether a passage names this license in words. */
export function namesLicense({ text }: CopyPassage, license: License): boolean {
  if (!SPEAKS_OF_LICENSES.test(text)) return false;
  const said = ` ${plain(text)} `;
  const names = [shortName(license), longName(license), longName(license).replace(/^Creative Commons /, '')];
  return names.some((name) => said.includes(` ${plain(name)} `));
}

/** Whether a passage names, in words, another Creative Commons license than this one. */
export function namesAnother({ text }: CopyPassage, license: License): boolean {
  if (!SPEAKS_OF_LICENSES.test(text)) return false;
  const own = license.kind === 'cc' ? { clauses: license.clauses, version: license.version } : null;
  const isZero = license.kind === 'cc0';
  const said = plain(text);
  const byShort = [...said.matchAll(SHORT)].map(([, clauses = '', version]) => ({
    clauses: sorted(clauses.split(' ')),
    version,
  }));
  const byLong = [...said.matchAll(LONG)].map(([, words = '', version]) => ({
    clauses: sorted(clausesIn(words)),
    version,
  }));
  const wanted = own === null ? '' : sorted(own.clauses.split('-'));
  const isOther = [...byShort, ...byLong].some(
    ({ clauses, version }) => clauses !== wanted || (version !== undefined && version !== own?.version),
  );
  return isOther || (!isZero && /\bcc(?: ?0| zero)\b/.test(said));
}

/** Most passages of a page do not. */
const SPEAKS_OF_LICENSES = /\bcc|commons|attribution|public domain/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();

const SHORT = /\bcc (by(?: (?:nc|nd|sa))*)(?: (\d\.\d))?\b/g;
const LONG =
  /\bcreative commons (attribution(?: (?:non ?commercial|no ?deriv(?:ative)?s?(?: works)?|share ?alike))*)(?: (\d\.\d))?/g;

const clausesIn = (words: string): readonly string[] => [
  'by',
  ...(/non ?commercial/.test(words) ? ['nc'] : []),
  ...(/no ?deriv/.test(words) ? ['nd'] : []),
  ...(/share ?alike/.test(words) ? ['sa'] : []),
];

const sorted = (clauses: readonly string[]): string => [...clauses].sort().join('-');
