import type { Article, Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { fileName } from '../newsroom/work.ts';
import { shareCardOf, shareCardOfSite } from './share-card.ts';

/** The full address of the picture that other sites show beside a link to a story; null where there is none. */
export function previewImageOf(article: Article, newsroom: Newsroom): string | null {
  const { url } = newsroom.publication;
  if (shareCardOf(article, newsroom)) return absoluteUrl(paths.shareImage(article.slug), url);
  const { hero } = article;
  // Nobody shows an SVG.
  if (hero?.content.kind !== 'image' || hero.content.type === 'image/svg+xml') return null;
  return absoluteUrl(paths.media(fileName(hero)), url);
}

/** The same for every page that is no story. */
export const previewImageOfSite = (publication: Publication): string | null =>
  shareCardOfSite(publication) && absoluteUrl(paths.siteShareImage, publication.url);
