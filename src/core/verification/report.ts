import type { Finding, Severity } from './finding.ts';
import type { MailWish } from './original.ts';

/** The answer to one copy. */
export interface Report {
  /** The slug of the story; null where none was recognized. */
  readonly story: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** The version the copy holds, and the one there is now. */
  readonly version: number | null;
  readonly currentVersion: number | null;
  readonly verdict: Verdict;
  /** The whole text stands there, word for word. */
  readonly verbatim: boolean;
  /** A part of the text was left out. */
  readonly excerpt: boolean;
  /** The credit meets the terms of the license. */
  readonly attributed: boolean;
  /** How many words the text has, and how many of them stand in the copy. */
  readonly words: { readonly original: number; readonly found: number };
  /** What has to be asked for, with a link that opens the message; null where nothing has. */
  readonly permission: { readonly wish: MailWish; readonly mail: string } | null;
  /** What no reading of a copy can tell. */
  readonly unknown: readonly Unknown[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

export type Verdict =
  | 'within-license'
  | 'within-permissions'
  | 'needs-permission'
  | 'terms-not-met'
  | 'unreadable';

export const UNKNOWN = ['commercial-use', 'ads-against', 'paywall', 'images'] as const;
export type Unknown = (typeof UNKNOWN)[number];

/** The gravest first, and equally grave ones in the order they were found in. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);

const RANKS: Readonly<Record<Severity, number>> = { change: 0, term: 1, advice: 2, note: 3 };

/** Whether there is anything to do: what is only worth knowing is nothing. */
export const needsAttention = ({ verdict, findings }: Report): boolean =>
  !verdict.startsWith('within') || findings.some(({ severity }) => severity !== 'note');
