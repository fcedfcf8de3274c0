import { hash } from 'node:crypto';
import { previewImageOf } from '../core/discovery/preview-image.ts';
import type { Article } from '../core/newsroom/newsroom.ts';
import { articleKey, listKey } from '../core/newsroom/page-key.ts';
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

/** For a page that lists stories. */
export function listPageKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
): string {
  const { newsroom, key } = published();
  return hash('sha256', key + listKey(subject, articles, newsroom));
}
