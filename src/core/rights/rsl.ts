import type { License } from '../license/license.ts';
import { licenseUrl } from '../license/license-names.ts';
import { rightsOf } from '../license/rights.ts';
import type { Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { type Markup, writeMarkup, xml } from '../text/markup.ts';
import { type LicensedAddress, licensedAddresses } from './licensed-addresses.ts';

/*
 * Really Simple Licensing 1.0, https://rslstandard.org/rsl. Media type application/rsl+xml. It speaks of what machines
 * are asked for; it narrows nothing that a Creative Commons license grants.
 */

/** The uses that RSL 1.0 (section 3.4.1.1) tells apart; `all` is all of them. */
const USAGES = ['ai-train', 'ai-input', 'ai-index', 'search'] as const;
type Usage = (typeof USAGES)[number];

/** The license document of the site: its own license for everything, and apart what is under another. */
export function rslDocument(newsroom: Newsroom): string {
  const { publication } = newsroom;
  const site: LicensedAddress = { url: publication.url, license: publication.license };
  const contents = [site, ...licensedAddresses(newsroom)].map((content) =>
    contentElement(content, publication),
  );
  const document = xml`<rsl xmlns="https://rslstandard.org/rsl">
${contents}</rsl>
`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeMarkup(document)}`;
}

function contentElement({ url, license }: LicensedAddress, publication: Publication): Markup {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  return xml`<content url="${url}">
<license>
${usageElements(license, publication.ai)}${paymentElement(license)}</license>
<copyright type="organization" contactEmail="${publication.email}" contactUrl="${at(paths.about)}">${publication.copyrightHolder}</copyright>
<terms>${at(paths.ai)}</terms>
</content>
`;
}

/** What is listed as permitted is all that is: each use therefore stands in one of the two lists. */
function usageElements(license: License, ai: Publication['ai']): Markup {
  const permitted = USAGES.filter((usage) => isPermitted(usage, license, ai));
  const prohibited = USAGES.filter((usage) => !permitted.includes(usage));
  const granted = prohibited.length === 0 ? 'all' : permitted.join(' ');
  return xml`${granted && xml`<permits type="usage">${granted}</permits>\n`}${
    prohibited.length > 0 && xml`<prohibits type="usage">${prohibited.join(' ')}</prohibits>\n`
  }`;
}

/** What nobody asked to leave, except that reserved rights need a word of consent for more than search. */
const isPermitted = (usage: Usage, license: License, ai: Publication['ai']): boolean =>
  PREFERENCES[usage].every((name) => {
    if (ai[name] !== 'unstated') return ai[name] === 'allow';
    return name === 'search' || license.kind !== 'all-rights-reserved';
  });

/** An index for AI serves both search and answers, so it is permitted only where both are. */
const PREFERENCES: Readonly<Record<Usage, readonly (keyof Publication['ai'])[]>> = {
  'ai-train': ['training'],
  'ai-input': ['input'],
  'ai-index': ['input', 'search'],
  search: ['search'],
};

function paymentElement(license: License): Markup | null {
  const url = licenseUrl(license);
  if (url === null) return null;
  const type = rightsOf(license).attribution === 'required' ? 'attribution' : 'free';
  return xml`<payment type="${type}"><standard>${url}</standard></payment>\n`;
}
