import type { Attribution, Creator, CreatorRole } from '../../../src/core/credit/attribution.ts';
import type { License } from '../../../src/core/license/license.ts';
import {
  type CalendarDate,
  type DateTime,
  parseCalendarDate,
  parseDateTime,
} from '../../../src/core/text/date-time.ts';

/** A work with everything a credit can say about it, unless told otherwise. */
export const anAttribution = (given: Partial<Attribution> = {}): Attribution => ({
  title: 'What a ton of cement costs',
  creators: [aCreator('Ana Example', 'https://news.example.org/authors/ana-example/')],
  source: { name: 'ESG University', url: 'https://news.example.org/articles/cement/' },
  license: BY_NC_ND,
  copyrightNotice: '© 2026 ESG University',
  disclaimer: 'Provided as is, without warranties',
  published: day('2026-01-05'),
  updated: moment('2026-01-06T10:00:00-05:00'),
  changes: null,
  morePermissions: 'https://news.example.org/republish/#extra',
  ...given,
});

export const aCreator = (name: string, url: string | null = null, role: CreatorRole = 'author'): Creator => ({
  name,
  url,
  role,
});

const BY_NC_ND: License = { kind: 'cc', clauses: 'by-nc-nd', version: '4.0', port: null };

export const day = (text: string): CalendarDate => known(parseCalendarDate(text));

const moment = (text: string): DateTime => known(parseDateTime(text));

function known<Value>(value: Value | null): Value {
  if (value === null) throw new Error('no such date');
  return value;
}
