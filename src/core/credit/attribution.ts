import type { License } from '../license/license.ts';
import type { CalendarDate, DateTime } from '../text/date-time.ts';

/** Everything a credit can say about a work; what CC BY 4.0 section 3(a)(1) asks a sharer to retain, if supplied. */
export interface Attribution {
  readonly title: string;
  readonly creators: readonly Creator[];
  readonly source: { readonly name: string; readonly url: string };
  readonly license: License;
  /** `© 2026 ESG University`, or null where nobody claims copyright. */
  readonly copyrightNotice: string | null;
  /** What is said about warranties, or null where nothing is. */
  readonly disclaimer: string | null;
  readonly published: DateTime | CalendarDate | null;
  readonly updated: DateTime | null;
  /** What was changed from the source, as a phrase (`shortened`), or null where the work stands unchanged. */
  readonly changes: string | null;
  /** Where permissions beyond the license are stated. */
  readonly morePermissions: string | null;
}

export interface Creator {
  readonly name: string;
  readonly url: string | null;
  readonly role: CreatorRole;
}

export const CREATOR_ROLES = [
  'author',
  'editor',
  'photographer',
  'illustrator',
  'translator',
  'narrator',
  'data',
] as const;
export type CreatorRole = (typeof CREATOR_ROLES)[number];
