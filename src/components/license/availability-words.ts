import type { Availability } from '../../core/terms/availability.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import { formatMoment } from '../../core/text/date-time.ts';

export interface AvailabilityWords {
  /** `Yours to republish` */
  readonly heading: string;
  /** One plain sentence or two. */
  readonly sentence: string;
}

/** Whether a story may be taken, as its pages say it above the marks of its license. */
export function availabilityWords(availability: Availability): AvailabilityWords {
  switch (availability.kind) {
    case 'available':
      return {
        heading: 'Yours to republish',
        sentence: availability.until
          ? `Free of charge, under the license below. Copies are offered until ${formatMoment(availability.until)}.`
          : 'Free of charge, under this license:',
      };
    case 'not-yet':
      return {
        heading: 'Not yet for republication',
        sentence: `Copies are offered from ${formatMoment(availability.from)}. You may link to the story now.`,
      };
    case 'link-only':
      return {
        heading: 'Link only',
        sentence: `Copies were offered until ${formatMoment(availability.since)}. You may still link to the story.`,
      };
    case 'refused':
      return { heading: 'Not for republication', sentence: availability.reason };
    default:
      return assertNever(availability);
  }
}
