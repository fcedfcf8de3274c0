import type { ArticleKind } from './article-schema.ts';

/** What readers see as the kind of a piece. */
export const KIND_NAMES = {
  article: 'Article',
  feature: 'Feature',
  story: 'Story',
  'press-release': 'Press release',
  podcast: 'Podcast',
} as const satisfies Record<ArticleKind, string>;
