/** How far the newsroom could confirm what somebody claims. */
export const CLAIM_STATUSES = ['verified', 'reported', 'unverified', 'disputed'] as const;

export type ClaimStatus = (typeof CLAIM_STATUSES)[number];
