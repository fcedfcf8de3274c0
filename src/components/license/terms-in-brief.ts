import type { LicenseQuestion, Terms, TermsRow } from '../../core/terms/terms.ts';

/** What most republishers ask, in that order. */
const MOST_ASKED: readonly LicenseQuestion[] = [
  'verbatim',
  'excerpt',
  'print',
  'translate',
  'adapt',
  'commercial',
];

/** The few rows of the terms that a story's own page shows. */
export const termsInBrief = (terms: Terms): readonly TermsRow<LicenseQuestion>[] =>
  MOST_ASKED.flatMap((question) => terms.license.find((row) => row.question === question) ?? []);
