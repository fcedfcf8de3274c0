import { hash } from 'node:crypto';
import { previewImageOf } from '../core/discovery/preview-image.ts';
import type { StoryClaim } from '../core/newsroom/claims.ts';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey, listKey, recordKey, rulesKey } from '../core/newsroom/page-key.ts';
import { regulationsOfTopic } from '../core/newsroom/regulations.ts';
import { storyFileNames } from '../core/rendition/story-files.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { published } from './newsroom.ts';

/*
 * The `cacheKey` of a page: with the same key a build reuses the page it made last. It covers all that the page shows,
 * and the program itself.
 */

/** For a story's page and for its republish page, which also show whether it may be taken at this moment, and as what. */
export function articlePageKey(article: Article, related: readonly Article[]): string {
  const { newsroom, key } = published();
  const offered = [
    availabilityOf(article, newsroom.now),
    storyFileNames(article, newsroom),
    previewImageOf(article, newsroom),
  ];
  return hash('sha256', key + JSON.stringify(offered) + articleKey(article, newsroom, related));
}

/** For the page of an organization, which also shows its claims and what was corrected in its stories. */
export function organizationPageKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
  claims: readonly StoryClaim[],
): string {
  return hash('sha256', listPageKey(subject, articles) + recordKey(articles, claims));
}

/** For the page of a topic, which also shows its rules. */
export function topicPageKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
): string {
  const { newsroom } = published();
  const rules = regulationsOfTopic(newsroom, subject.id);
  return hash('sha256', listPageKey(subject, articles) + rulesKey(rules, newsroom.now));
}

/** For a page that lists stories. */
export function listPageKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
): string {
  const { newsroom, key } = published();
  return hash('sha256', key + listKey(subject, articles, newsroom));
}
