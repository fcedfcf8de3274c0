import { hash } from 'node:crypto';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey, listKey } from '../core/newsroom/page-key.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { published } from './newsroom.ts';

/*
 * The `cacheKey` of a page: with the same key a build reuses the page it made last. It covers all that the page shows,
 * and the program itself.
 */

/** For a story's page and for its republish page, which also show whether it may be taken at this moment. */
export function articlePageKey(article: Article, related: readonly Article[]): string {
  const { newsroom, key } = published();
  const availability = JSON.stringify(availabilityOf(article, newsroom.now));
  return hash('sha256', key + availability + articleKey(article, newsroom, related));
}

/** For a page that lists stories. */
export function listPageKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
): string {
  const { newsroom, key } = published();
  return hash('sha256', key + listKey(subject, articles, newsroom));
}
