import type { Article, Newsroom } from '../../core/newsroom/newsroom.ts';
import { relatedIn } from '../../core/newsroom/related.ts';
import { articlePageKey } from '../../site/page-key.ts';

const RELATED = 4;

/** The pages of all stories, withdrawn ones included: their address keeps a notice. */
export function articleRoutes(newsroom: Newsroom) {
  const findRelated = relatedIn(newsroom);
  return [...newsroom.articles, ...newsroom.retracted].map((article) => {
    const related: readonly Article[] = article.isRetracted ? [] : findRelated(article, RELATED);
    return {
      params: { slug: article.slug },
      props: { article, related },
      cacheKey: articlePageKey(article, related),
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
