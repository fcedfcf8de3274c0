import type { DateTime } from '../text/date-time.ts';

/** Something a page says of itself, and where it says it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: FactSource;
}

export type FactSource =
  | 'JSON-LD'
  | 'Open Graph'
  | 'RDFa'
  | 'microdata'
  | 'meta'
  | 'link'
  | 'page title'
  | 'headline'
  | 'visible byline'
  | 'first sentence'
  | 'feed'
  | 'agency format'
  | 'manifest'
  | 'front matter'
  | 'credit line'
  | 'license sentence'
  | 'bio'
  | 'file name'
  | 'address'
  | 'you';

export interface ForeignAuthor {
  readonly name: string;
  readonly url?: string | undefined;
  readonly bio?: string | undefined;
}

/** What is known of a story before its text is read; null where nobody said it. */
export interface Facts {
  readonly title: Fact<string> | null;
  readonly dek: Fact<string> | null;
  readonly authors: Fact<readonly ForeignAuthor[]> | null;
  readonly published: Fact<DateTime> | null;
  readonly language: Fact<string> | null;
  readonly url: Fact<string> | null;
  readonly publisher: Fact<string> | null;
}

export const NO_FACTS: Facts = {
  title: null,
  dek: null,
  authors: null,
  published: null,
  language: null,
  url: null,
  publisher: null,
};

/** The facts of the first list that has them, fact by fact. */
export const firstFacts = (...lists: readonly Facts[]): Facts =>
  lists.reduce((known, more) => ({
    title: known.title ?? more.title,
    dek: known.dek ?? more.dek,
    authors: known.authors ?? more.authors,
    published: known.published ?? more.published,
    language: known.language ?? more.language,
    url: known.url ?? more.url,
    publisher: known.publisher ?? more.publisher,
  }));

/** A fact, unless there is nothing to it. */
export const fact = <Value>(value: Value | null | undefined | '', source: FactSource): Fact<Value> | null =>
  value === null || value === undefined || value === '' ? null : { value, source };
