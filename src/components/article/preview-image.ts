import type { Article, Publication } from '../../core/newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../../core/newsroom/urls.ts';
import { fileName } from '../../core/newsroom/work.ts';

/** The full address of a story's picture for previews elsewhere, which show no SVG; null where there is none. */
export function previewImage(
  { hero }: Pick<Article, 'hero'>,
  publication: Pick<Publication, 'url'>,
): string | null {
  if (hero?.content.kind !== 'image' || hero.content.type === 'image/svg+xml') return null;
  return absoluteUrl(paths.media(fileName(hero)), publication.url);
}
