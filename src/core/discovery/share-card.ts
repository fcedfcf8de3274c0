import { shortName } from '../license/license-names.ts';
import { KIND_NAMES } from '../newsroom/article-kinds.ts';
import type { Article, Newsroom, Publication } from '../newsroom/newsroom.ts';
import type { Pillar } from '../newsroom/publication-schema.ts';
import { workOf } from '../newsroom/work.ts';
import { lettersWithoutFont } from '../text/font-letters.ts';
import { isRightToLeft } from '../text/right-to-left.ts';

/** What the picture says that other sites show beside a link to us (`og:image`, 1200 by 630 pixels). */
export interface ShareCard {
  /** What stands large. */
  readonly title: string;
  /** Kind and pillars of a story. */
  readonly kicker: string;
  /** Who made it; empty for the site itself. */
  readonly byline: string;
  readonly publication: string;
  /** Short name of the license, so that the credit travels with the picture. */
  readonly license: string;
  readonly pillars: readonly Pillar[];
  readonly language: string;
  readonly isRightToLeft: boolean;
}

/** The card of a story; null where it has none: beyond the publication's limit, or in letters we cannot draw. */
export function shareCardOf(article: Article, newsroom: Newsroom): ShareCard | null {
  if (!isOffered(article, newsroom)) return null;
  const { publication } = newsroom;
  const { attribution } = workOf(article, newsroom);
  const card = {
    title: article.title,
    kicker: kickerOf(article, publication),
    byline: attribution.creators.map(({ name }) => name).join(', '),
    publication: publication.name,
    license: shortName(article.license),
    pillars: article.pillars,
    language: article.language,
    isRightToLeft: isRightToLeft(article.language),
  };
  return canBeDrawn(card) ? card : null;
}

/** The card of every page that is no story. */
export function shareCardOfSite(publication: Publication): ShareCard | null {
  const card = {
    title: publication.tagline ?? publication.name,
    kicker: '',
    byline: '',
    publication: publication.name,
    license: shortName(publication.license),
    pillars: [],
    language: publication.language,
    isRightToLeft: isRightToLeft(publication.language),
  };
  return publication.shareImages === 'off' || !canBeDrawn(card) ? null : card;
}

function isOffered(article: Article, { articles, publication }: Newsroom): boolean {
  const limit = publication.shareImages;
  if (limit === 'all' || limit === 'off') return limit === 'all';
  return articles.slice(0, limit).includes(article);
}

const kickerOf = ({ kind, pillars }: Article, publication: Publication): string =>
  [KIND_NAMES[kind], ...pillars.map((pillar) => publication.pillars[pillar].name)].join('  ·  ');

const canBeDrawn = ({ title, byline, kicker, publication }: ShareCard): boolean =>
  lettersWithoutFont(title + byline + kicker + publication).length === 0;
