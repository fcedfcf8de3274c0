import type { ExtraPermission, RequestKind } from '../newsroom/publication-schema.ts';

/** What may be done with one work, in three groups that never mix. */
export interface Terms {
  /** What the license itself grants or keeps back. Nothing a publisher says changes it. */
  readonly license: readonly TermsRow<LicenseQuestion>[];
  /** What this publisher permits beyond the license. */
  readonly permissions: readonly TermsRow<ExtraPermission>[];
  /** What this publisher asks for. A request: leaving it undone breaks no license. */
  readonly requests: readonly TermsRow<RequestKind>[];
}

export interface TermsRow<Question extends string> {
  readonly question: Question;
  /** The question as a republisher asks it: `May I translate it?` */
  readonly label: string;
  readonly answer: Answer;
  /** One plain sentence. */
  readonly sentence: string;
  /** What the answer rests on: a section of the license, or whose permission or request it is. */
  readonly basis: { readonly text: string; readonly url: string | null };
}

/** `noncommercial`: yes, unless it is primarily intended for commercial advantage. `ask`: only with permission. `undecided`: the license does not answer. */
export type Answer = 'yes' | 'noncommercial' | 'ask' | 'no' | 'request' | 'undecided';

export const LICENSE_QUESTIONS = [
  'verbatim',
  'excerpt',
  'format',
  'print',
  'audio',
  'translate',
  'adapt',
  'commercial',
  'ads-beside',
  'paywall',
  'ai-training',
] as const;
export type LicenseQuestion = (typeof LICENSE_QUESTIONS)[number];
