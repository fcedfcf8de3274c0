import { type DateTime, toEpoch } from '../text/date-time.ts';

interface Dated {
  readonly draft: boolean;
  readonly published: DateTime;
  readonly embargo?: DateTime | undefined;
}

/** The one gate of time: whether a story may be seen at this moment. */
export const isPublic = (story: Dated, now: DateTime): boolean =>
  !story.draft &&
  toEpoch(story.published) <= toEpoch(now) &&
  (story.embargo === undefined || toEpoch(story.embargo) <= toEpoch(now));
