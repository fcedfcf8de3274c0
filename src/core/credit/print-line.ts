import { licenseUrl, longName } from '../license/license-names.ts';
import { formatDay } from '../text/date-time.ts';
import type { Attribution } from './attribution.ts';
import { changesMade } from './changes-made.ts';
import { creatorNames } from './creator-names.ts';
import type { OpenLicense, RepublishedWork, Republisher } from './republisher.ts';
import { joinSentences } from './sentence.ts';
import { singleLine } from './single-line.ts';
import { webUrl } from './web-url.ts';

/**
 * The credit for paper: every address spelled out, in parentheses so that no stop of ours seems to belong to it. The
 * address of the work leads to what the line has no room for (CC BY 4.0, section 3(a)(2)).
 */
export function writePrintLine(
  { attribution, shortUrl }: RepublishedWork,
  license: OpenLicense,
  republisher: Republisher,
): string {
  const changes = changesMade(attribution.changes, { ...republisher, extent: 'whole' });
  return joinSentences([
    firstPublished(attribution, shortUrl, republisher),
    singleLine(attribution.copyrightNotice ?? ''),
    ...republished(license, republisher),
    changes === null ? '' : `Changes: ${changes}`,
  ]);
}

/** An address as it is printed and typed: `news.example.org/articles/cement/`. */
const printedUrl = (url: string): string => (webUrl(url) ?? '').replace(/^https?:\/\//i, '');

/** `“Title” by A and B, first published by SOURCE (address) on DAY` */
function firstPublished(
  { title, creators, source, published }: Attribution,
  shortUrl: string | null,
  { extent }: Republisher,
): string {
  const quoted = singleLine(title) === '' ? 'A story' : `“${singleLine(title)}”`;
  const what = extent === 'excerpt' ? `Excerpt from ${quoted}` : quoted;
  const address = printedUrl(shortUrl ?? source.url);
  const name = singleLine(source.name) || address;
  const where = address === name ? name : withAddress(name, address);
  return `${what}${creatorNames(creators)}, first published by ${where}${dated(published)}`;
}

function republished(license: OpenLicense, { outlet, date }: Republisher): readonly string[] {
  const by = outlet === null ? '' : ` by ${outlet}`;
  const who = `Republished${by}${dated(date)}`;
  const name = license.kind === 'cc' ? `${longName(license)} license` : longName(license);
  const licensed = withAddress(name, printedUrl(licenseUrl(license) ?? ''));
  if (license.kind === 'cc') return [`${who} under the ${licensed}`];
  return [outlet === null && date === null ? '' : who, `Marked with ${licensed}`];
}

const withAddress = (name: string, address: string): string =>
  address === '' ? name : `${name} (${address})`;

const dated = (day: Attribution['published']): string => (day === null ? '' : ` on ${formatDay(day)}`);
