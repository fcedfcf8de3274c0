import type { Attribution } from '../credit/attribution.ts';
import type { Fingerprint } from '../document/fingerprint.ts';
import type { DateTime } from '../text/date-time.ts';

/**
 * All that a copy of one story is compared with, as plain data: the site writes it once per story, and the browser, the
 * command line and the tests read it.
 */
export interface Original {
  readonly form: 1;
  readonly slug: string;
  readonly url: string;
  readonly shortUrl: string;
  /** Where its terms and copies are. */
  readonly republishUrl: string;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  /** The moment of this version. */
  readonly changed: DateTime;
  readonly fingerprint: Fingerprint;
  /** Canonical passages of the text, then those of the footnotes; of a retracted story none. */
  readonly passages: readonly string[];
  readonly notes: readonly string[];
  /** The tables of the text, each also as plain text writes it, a line for each cell: `heading: value`. */
  readonly tables: readonly OriginalTable[];
  /** How many zero-width and direction characters the text has itself. */
  readonly invisible: number;
  /** What pages and copies of it may say between its passages: captions, credits of images, figures of charts, labels. */
  readonly companions: readonly string[];
  readonly links: readonly OriginalLink[];
  /** Oldest first. */
  readonly corrections: readonly OriginalCorrection[];
  readonly attribution: Attribution;
  readonly status: OriginalStatus;
  /** Extra permissions that reach further than the license, with their condition. */
  readonly permissions: Readonly<Partial<Record<TextPermission, string>>>;
  /** Whether republishers are asked to name it as canonical. */
  readonly asksForCanonical: boolean;
  /** Links that open a message to the desk that asks for a permission. */
  readonly mail: Readonly<Record<MailWish, string>>;
}

export interface OriginalTable {
  /** The first passage of its cells, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly lines: readonly string[];
}

export interface OriginalLink {
  readonly text: string;
  readonly url: string;
}

export interface OriginalCorrection {
  readonly date: DateTime;
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction';
  readonly text: string;
  /** The first version that holds it. */
  readonly version: number;
  /** The words it replaced, as far as the newsroom wrote them down, in canonical text. */
  readonly changes: readonly { readonly was: string; readonly now: string }[];
}

export type OriginalStatus =
  | { readonly kind: 'offered' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'retracted'; readonly notice: string };

/** The extra permissions that concern the words themselves. */
export type TextPermission = 'headline' | 'localize' | 'house-style' | 'shorten' | 'translate';

export type MailWish = 'republish' | 'translate' | 'shorten' | 'change';
