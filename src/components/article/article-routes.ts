import { type Around, aroundIn, NOTHING_AROUND, storiesAround } from '../../core/newsroom/around.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { articlePageKey } from '../../site/page-key.ts';

/** The pages of all stories, withdrawn ones included: their address keeps a notice. */
export function articleRoutes(newsroom: Newsroom) {
  const findAround = aroundIn(newsroom);
  return [...newsroom.articles, ...newsroom.retracted].map((article) => {
    const around: Around = article.isRetracted ? NOTHING_AROUND : findAround(article);
    return {
      params: { slug: article.slug },
      props: { article, around },
      cacheKey: articlePageKey(article, storiesAround(around)),
    };
  });
}

/** The republish pages: one for every story that still stands, whether it may be taken or not. */
export const republishRoutes = (newsroom: Newsroom) =>
  newsroom.articles.map((article) => ({
    params: { slug: article.slug },
    props: { article },
    cacheKey: articlePageKey(article, []),
  }));
