import { everyInline } from '../document/walk.ts';
import type { Article, Author, Newsroom } from './newsroom.ts';

/**
 * Everything a story's page and its republish page show, as one text: where two keys are the same, so are the pages.
 * `related` are the stories that the page links to by their headline.
 */
export function articleKey(article: Article, newsroom: Newsroom, related: readonly Article[]): string {
  const { media, datasets, terms, publication } = newsroom;
  return JSON.stringify([
    publication,
    article,
    article.uses.media.map((id) => media.get(id)?.digest),
    article.uses.datasets.map((id) => datasets.get(id)?.digest),
    [...article.uses.terms, ...article.authors.flatMap(termsInBio)].map((id) => terms.get(id)?.digest),
    related.map(({ slug, title, dek, kind, published, authors, pillars, language, hero }) => [
      [slug, title, dek, kind, published, pillars, language, hero?.digest],
      authors.map(({ id, name }) => [id, name]),
    ]),
  ]);
}

const termsInBio = ({ bio }: Author): readonly string[] =>
  [...everyInline(bio)].flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));
