import type { Article, Correction, Newsroom } from './newsroom.ts';
import { corrections } from './queries.ts';

/** One correction with the version of the story that holds it. */
export interface Change {
  readonly article: Article;
  readonly correction: Correction;
  /** Whoever holds a lower one lacks this correction. */
  readonly version: number;
}

/** Every correction there was, the newest first. */
export const changes = (newsroom: Newsroom): readonly Change[] =>
  corrections(newsroom).map((entry) => ({ ...entry, version: versionWith(entry) }));

/** The first version that holds a correction: the first appearance is 1; each moment at which something changed since makes one more. */
export function versionWith({ article, correction }: Omit<Change, 'version'>): number {
  const until = Date.parse(correction.date);
  const moments = article.corrections.map(({ date }) => Date.parse(date)).filter((date) => date <= until);
  const updated =
    article.updated === null ? [] : [Date.parse(article.updated)].filter((date) => date <= until);
  return 1 + new Set([...moments, ...updated]).size;
}
