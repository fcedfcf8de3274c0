import type { Article, Newsroom, Publication } from '../newsroom/newsroom.ts';
import { lettersNotSet } from './letters.ts';
import type { FileRenditionId } from './rendition.ts';

/** The files a story is offered as besides text: each costs time to make, so a publication may limit them. */
export const offeredFiles = (article: Article, newsroom: Newsroom): readonly FileRenditionId[] =>
  (['docx', 'pdf'] as const).filter(
    (id) =>
      isOffered(article, newsroom, newsroom.publication.copies[id]) &&
      (id !== 'pdf' || lettersNotSet(article, newsroom).length === 0),
  );

/** Letters for which a story has no PDF although the publication offers one; a box in their place would be no copy. */
export const lettersWithoutPdf = (article: Article, newsroom: Newsroom): readonly string[] =>
  isOffered(article, newsroom, newsroom.publication.copies.pdf) ? lettersNotSet(article, newsroom) : [];

function isOffered(
  article: Article,
  { articles }: Newsroom,
  limit: Publication['copies'][FileRenditionId],
): boolean {
  if (limit === 'all' || limit === 'off') return limit === 'all';
  return articles.slice(0, limit).includes(article);
}
