import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { toUtc } from '../text/date-time.ts';

/** security.txt by RFC 9116: whom to tell about a hole in the site. */
export function securityTxt({ publication, now }: Pick<Newsroom, 'publication' | 'now'>): string {
  return [
    `Contact: mailto:${publication.email}`,
    `Expires: ${yearAfterMonthOf(toUtc(now))}`,
    `Preferred-Languages: ${publication.language}`,
    `Canonical: ${absoluteUrl(paths.securityTxt, publication.url)}`,
    '',
  ].join('\n');
}

/** Counted from the first of the month, so that all builds of a month agree and it is never more than a year. */
const yearAfterMonthOf = (utc: string): string =>
  `${Number(utc.slice(0, 4)) + 1}-${utc.slice(5, 7)}-01T00:00:00Z`;
