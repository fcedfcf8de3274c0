/** What keeps a text from being the whole, word for word. */
export const TEXT_CODES = [
  'insertion',
  'deletion',
  'replacement',
  'number-changed',
  'negation-changed',
  'homoglyphs',
  'house-style',
  'localized',
  'reordering',
  'foreign-passage',
  'hidden-text',
  'translation-suspected',
  'excerpt',
  'excerpt-unmarked',
] as const;

/** The permanent names of everything a check can find; one never changes its meaning. */
export const FINDING_CODES = [
  ...TEXT_CODES,
  'headline-changed',
  'link-changed',
  'repeated',
  'link-added',
  'link-removed',
  'tracking-added',
  'invisible-characters',
  'earlier-version',
  'correction-missing',
  'retracted',
  'not-offered',
  'creator-missing',
  'title-missing',
  'source-link-missing',
  'license-name-missing',
  'license-link-missing',
  'copyright-missing',
  'disclaimer-missing',
  'changes-not-stated',
  'wrong-license',
  'wrong-source-link',
  'credit-only-on-image',
  'endorsement',
  'canonical-advice',
  'empty',
  'too-large',
  'not-text',
  'too-deep',
  'unknown-story',
  'none-of-it',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/**
 * `change`: the words are not those of the original; `term`: a condition of the license is not met; `advice`: nothing
 * forbids it, and something should be done; `note`: worth knowing, never held against anybody.
 */
export type Severity = 'change' | 'term' | 'advice' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What stands in the original and in the copy, where that says more than the code. */
  readonly was: string | null;
  readonly now: string | null;
  /** The passage of the original it is in, counted from 0, footnotes behind the text; null for what is in none. */
  readonly passage: number | null;
  /** The passage in both texts, for showing them side by side. */
  readonly beside: SideBySide | null;
  /** The condition on which the publisher permits it beyond the license; null where nothing does. */
  readonly permitted: string | null;
  /** What to put into the copy. */
  readonly paste: { readonly text: string; readonly html: string } | null;
}

export interface SideBySide {
  readonly original: readonly Segment[];
  readonly copy: readonly Segment[];
}

export interface Segment {
  readonly text: string;
  readonly kind: 'same' | 'removed' | 'added';
}

type Details = Partial<Omit<Finding, 'code' | 'severity'>>;

export const finding = (code: FindingCode, severity: Severity, details: Details = {}): Finding => ({
  code,
  severity,
  was: null,
  now: null,
  passage: null,
  beside: null,
  permitted: null,
  paste: null,
  ...details,
});
