import { hash } from 'node:crypto';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey } from '../core/newsroom/page-key.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { published } from './newsroom.ts';

/**
 * The `cacheKey` of a story's page and of its republish page: with the same key a build reuses the page it made last.
 * It covers the story, all it shows of others, whether it may be taken at this moment, and the program itself.
 */
export function articlePageKey(article: Article, related: readonly Article[]): string {
  const { newsroom, source } = published();
  const availability = JSON.stringify(availabilityOf(article, newsroom.now));
  return hash('sha256', source + availability + articleKey(article, newsroom, related));
}
