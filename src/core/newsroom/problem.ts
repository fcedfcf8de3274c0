import type { RefusalReason } from '../mdx/refusal.ts';
import type { ChartReason } from './chart-problem.ts';

/** Something in the content that must be mended before it can be published. Its words are in `problem-words.ts`. */
export type Problem = {
  readonly file: string;
  /** Counts from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Path inside the front matter, `authors[0]`; null where the problem is in the text or in the file itself. */
  readonly field: string | null;
} & ProblemReason;

export type ProblemReason =
  | RefusalReason
  | { readonly code: 'unreadable-file'; readonly reason: string }
  | { readonly code: 'unexpected-file'; readonly expected: string }
  | { readonly code: 'missing-publication' }
  | { readonly code: 'bad-id'; readonly id: string; readonly suggestion: string }
  | { readonly code: 'reserved-id'; readonly id: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly other: string }
  | { readonly code: 'same-short-address'; readonly address: string; readonly other: string }
  | { readonly code: 'missing-front-matter' }
  | { readonly code: 'bad-yaml'; readonly parser: string }
  | {
      readonly code: 'unknown-key';
      readonly key: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'wrong-type'; readonly expected: string; readonly received: string }
  | {
      readonly code: 'bad-value';
      readonly expected: string;
      readonly received: string;
      readonly nearest: string | null;
    }
  | { readonly code: 'bad-date'; readonly received: string }
  | { readonly code: 'bad-license'; readonly explanation: string }
  | { readonly code: 'bad-text'; readonly why: string }
  | { readonly code: 'date-order'; readonly later: string; readonly earlier: string }
  | { readonly code: 'not-yet'; readonly what: string; readonly received: string }
  | {
      readonly code: 'unknown-reference';
      readonly what: ReferenceKind | 'story';
      readonly id: string;
      readonly nearest: string | null;
      /** The file that would have to be there. */
      readonly path: string;
    }
  | { readonly code: 'broken-link'; readonly url: string; readonly nearest: string | null }
  | { readonly code: 'missing-file'; readonly path: string; readonly nearest: string | null }
  | { readonly code: 'bad-row'; readonly expected: number; readonly received: number }
  | { readonly code: 'bad-cell'; readonly column: string; readonly received: string }
  | { readonly code: 'too-many-digits'; readonly column: string; readonly received: string }
  | { readonly code: 'bad-separator'; readonly separator: ';' | 'tab' }
  | {
      readonly code: 'bad-columns';
      readonly expected: readonly string[];
      readonly received: readonly string[];
    }
  | {
      readonly code: 'unknown-column';
      readonly column: string;
      readonly known: readonly string[];
      readonly nearest: string | null;
    }
  | ChartReason
  | { readonly code: 'empty-body' }
  | EpisodeReason
  | OriginReason;

/** What can be wrong with a podcast. */
export type EpisodeReason =
  | { readonly code: 'misplaced-episode'; readonly kind: string }
  | { readonly code: 'unknown-duration'; readonly path: string }
  | { readonly code: 'chapter-order'; readonly at: number; readonly before: number }
  | { readonly code: 'chapter-past-end'; readonly at: number; readonly end: number }
  | { readonly code: 'duplicate-episode'; readonly number: string; readonly other: string };

/** Where a story from elsewhere departs from what it came with. */
export type OriginReason =
  /** Its words are others, and its license lets nobody change them. */
  | { readonly code: 'locked-words'; readonly license: string }
  /** Its words are others, as the license allows, and the credit does not say so. */
  | { readonly code: 'undeclared-changes'; readonly license: string }
  /** It stands under another license. */
  | { readonly code: 'license-not-kept'; readonly given: string; readonly found: string };

export type ReferenceKind =
  | 'author'
  | 'topic'
  | 'organization'
  | 'series'
  | 'regulation'
  | 'media'
  | 'dataset'
  | 'glossary term'
  | 'show';

export type ProblemCode = Problem['code'];
