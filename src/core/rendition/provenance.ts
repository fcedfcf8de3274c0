import { shortFingerprint } from '../document/short-fingerprint.ts';
import { formatDay } from '../text/date-time.ts';
import type { Story } from './story.ts';

/** Which state of a story a copy holds, as one line: `Version 2 of 6 January 2026, fingerprint 1f8a0c2b77d1.` */
export function provenanceLine({ article }: Pick<Story, 'article'>): string {
  const day = formatDay(article.updated ?? article.published);
  return `Version ${article.version} of ${day}, fingerprint ${shortFingerprint(article.fingerprint)}.`;
}

const CORRECTION_LABELS = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
} as const;

/** `Correction, 6 January 2026` */
export const correctionLabel = (correction: Story['article']['corrections'][number]): string =>
  `${CORRECTION_LABELS[correction.kind]}, ${formatDay(correction.date)}`;

/** What the desk that receives a story should know: which version it holds, and what was corrected. */
export function deskNote(story: Pick<Story, 'article'>): string {
  const { corrections } = story.article;
  const last = corrections.at(-1);
  if (last === undefined) return provenanceLine(story);
  const count = corrections.length === 1 ? '' : `${corrections.length} corrections; the last: `;
  return `${provenanceLine(story)} ${count}${correctionLabel(last)}: ${last.text}`;
}

const CLAIM_LABELS = {
  verified: 'Verified claim',
  reported: 'Reported claim',
  unverified: 'Unverified claim',
  disputed: 'Disputed claim',
} as const;

/** `Unverified claim by anonymous employees`: stands before a claim wherever it goes. */
export const claimLabel = (claim: {
  readonly status: keyof typeof CLAIM_LABELS;
  readonly by: string | null;
}): string =>
  claim.by === null ? CLAIM_LABELS[claim.status] : `${CLAIM_LABELS[claim.status]} by ${claim.by}`;
