import type { Fingerprint } from './fingerprint.ts';

/** The first 12 digits, enough for people to compare. */
export const shortFingerprint = (full: Fingerprint): string =>
  full.slice('n1-sha256-'.length, 'n1-sha256-'.length + 12);
