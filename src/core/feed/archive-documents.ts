import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { toEpoch } from '../text/date-time.ts';

/** A complete part of the history of all stories (RFC 5005 section 4). */
export interface ArchiveDocument {
  /** Counts from 1, the oldest. */
  readonly number: number;
  /** How many there are by now. */
  readonly count: number;
  /** The stories that still stand, the newest first. */
  readonly articles: readonly Article[];
}

const DOCUMENT_LENGTH = 50;

/**
 * The history in documents that new stories never change. A retracted story leaves a gap, because without it every
 * later one would move up.
 */
export function archiveDocuments({ articles, retracted }: Newsroom): readonly ArchiveDocument[] {
  const oldest = [...articles, ...retracted].toSorted(byAge);
  const count = archiveLength({ articles, retracted });
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    articles: oldest
      .slice(index * DOCUMENT_LENGTH, (index + 1) * DOCUMENT_LENGTH)
      .filter(({ isRetracted }) => !isRetracted)
      .toReversed(),
  }));
}

/** How many documents the history has. */
export const archiveLength = ({ articles, retracted }: Pick<Newsroom, 'articles' | 'retracted'>): number =>
  Math.floor((articles.length + retracted.length) / DOCUMENT_LENGTH);

const byAge = (a: Article, b: Article): number =>
  toEpoch(a.published) - toEpoch(b.published) || (a.slug > b.slug ? -1 : 1);
