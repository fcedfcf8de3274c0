/** What kinds of piece there are; each has its label and its rules. */
export const ARTICLE_KINDS = ['article', 'feature', 'story', 'press-release', 'podcast'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What readers see as the kind of a piece. */
export const KIND_NAMES = {
  article: 'Article',
  feature: 'Feature',
  story: 'Story',
  'press-release': 'Press release',
  podcast: 'Podcast',
} as const satisfies Record<ArticleKind, string>;

/** What readers see above several of a kind. */
export const KIND_PLURALS = {
  article: 'Articles',
  feature: 'Features',
  story: 'Stories',
  'press-release': 'Press releases',
  podcast: 'Podcasts',
} as const satisfies Record<ArticleKind, string>;
