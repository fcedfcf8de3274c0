import type { ClaimStatus } from '../../core/document/claim-status.ts';

/** What readers see of how far a claim could be confirmed, and what that means. */
export const CLAIM_NAMES: Readonly<Record<ClaimStatus, { readonly name: string; readonly means: string }>> = {
  verified: { name: 'Verified', means: 'We checked it against a source of its own.' },
  reported: { name: 'Reported', means: 'Somebody named says so, and we have not checked it ourselves.' },
  unverified: { name: 'Unverified', means: 'It is said, and nobody we know of could confirm it.' },
  disputed: { name: 'Disputed', means: 'Others with standing contradict it.' },
};
