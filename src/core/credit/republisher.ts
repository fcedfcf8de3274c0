import type { License } from '../license/license.ts';
import type { CalendarDate } from '../text/date-time.ts';
import type { Attribution } from './attribution.ts';

/** Who takes a work, and what they do with it. */
export interface Republisher {
  readonly outlet: string | null;
  /** When it runs there. */
  readonly date: CalendarDate | null;
  /** Who changed its words; null where nobody did. */
  readonly editedBy: string | null;
  readonly extent: 'whole' | 'excerpt';
  readonly medium: Medium;
}

export const MEDIUMS = ['online', 'print', 'air'] as const;
export type Medium = (typeof MEDIUMS)[number];

/** A work as a republisher credits it. */
export interface RepublishedWork {
  readonly attribution: Attribution;
  /** An address short enough for paper; null where there is none but that of the source. */
  readonly shortUrl: string | null;
}

/** Under or with which anybody may republish at all. */
export type OpenLicense = Exclude<License, { readonly kind: 'all-rights-reserved' }>;

/** Somebody who takes the whole as it stands and says no more. */
export const ANYONE: Republisher = {
  outlet: null,
  date: null,
  editedBy: null,
  extent: 'whole',
  medium: 'online',
};
