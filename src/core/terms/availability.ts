import { rightsOf } from '../license/rights.ts';
import type { Article } from '../newsroom/newsroom.ts';
import { type DateTime, toEpoch } from '../text/date-time.ts';

/** Whether others may take a story at this moment. */
export type Availability =
  | { readonly kind: 'available'; readonly until: DateTime | null }
  | { readonly kind: 'not-yet'; readonly from: DateTime }
  /** The time to take it has passed; linking is always free. */
  | { readonly kind: 'link-only'; readonly since: DateTime }
  | { readonly kind: 'refused'; readonly reason: string };

/** Decides from the story's own rule and its license; `now` is the moment of the newsroom. */
export function availabilityOf(
  article: Pick<Article, 'republish' | 'license' | 'isRetracted'>,
  now: DateTime,
): Availability {
  const { allowed, reason, from, until } = article.republish;
  if (article.isRetracted) return { kind: 'refused', reason: 'This story was retracted.' };
  if (!allowed) return { kind: 'refused', reason: reason ?? 'The newsroom does not offer this story.' };
  if (rightsOf(article.license).verbatim === 'no') {
    return { kind: 'refused', reason: 'Its license grants no right to republish.' };
  }
  if (from && toEpoch(now) < toEpoch(from)) return { kind: 'not-yet', from };
  if (until && toEpoch(now) >= toEpoch(until)) return { kind: 'link-only', since: until };
  return { kind: 'available', until: until ?? null };
}
