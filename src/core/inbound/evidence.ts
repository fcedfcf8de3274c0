import type { License } from '../license/license.ts';
import type { LicenseProblem } from '../license/license-problem.ts';

/** One thing that a page says about its rights, where it says it, and how far that reaches. */
export interface Evidence {
  readonly signal: Signal;
  readonly reach: Reach;
  readonly claim: Claim;
  /** The sentence says more of the license than that it applies, such as when, to what or by whose leave. */
  readonly isQualified?: true;
  /** The words or the value, cut where they are long. */
  readonly quote: string;
}

/** Where a license stands that is given, and not only spoken of. */
export const GIVING_SIGNALS = [
  'rel-license',
  'rdfa',
  'microdata',
  'json-ld',
  'dublin-core',
  'feed',
  'agency-format',
  'manifest',
  'front-matter',
  'credit-line',
] as const;

/** How it is said. */
export const SIGNALS = [
  ...GIVING_SIGNALS,
  'cc-link',
  'sentence',
  'republish-block',
  'copyright-line',
  'byline',
] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * `text`: the story itself; `site`: everything on the site, and so the story unless it says otherwise; `part`: an image
 * or another work in it; `elsewhere`: something beside it; `mention`: spoken about, not granted.
 */
export type Reach = 'text' | 'site' | 'part' | 'elsewhere' | 'mention';

export type Claim =
  | { readonly kind: 'license'; readonly license: License }
  /** Names a license in a way nobody can rely on. */
  | { readonly kind: 'unclear-license'; readonly problem: LicenseProblem }
  /** `hasExceptions`: "unless otherwise noted". */
  | { readonly kind: 'reserved'; readonly hasExceptions: boolean }
  | { readonly kind: 'copyright' }
  | { readonly kind: 'agency'; readonly agency: string }
  /** The publisher lets others republish by a rule of its own. */
  | { readonly kind: 'own-rule' }
  | { readonly kind: 'forbidden' }
  /** The story is taken out of the license of the site. */
  | { readonly kind: 'excluded' }
  | { readonly kind: 'from-elsewhere' }
  /** Whoever takes it may not pass it on. */
  | { readonly kind: 'no-passing-on' };

/** Whether it counts for the text; the rest is shown, so that an editor sees that it was seen. */
export const counts = ({ reach }: Evidence): boolean => reach === 'text' || reach === 'site';

export const quoteOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

const LONGEST = 240;
