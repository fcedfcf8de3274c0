import { type ArchiveDocument, archiveDocuments } from '../../core/feed/archive-documents.ts';
import { type FeedScope, listFeeds, siteFeed } from '../../core/feed/feed-scope.ts';
import type { Article, Newsroom } from '../../core/newsroom/newsroom.ts';
import { articlePageKey, listPageKey } from '../../site/page-key.ts';

/** Every folder with feeds, the root included. */
export function feedRoutes(newsroom: Newsroom) {
  const keyOf = keysOfStories();
  return [siteFeed(newsroom), ...listFeeds(newsroom)].map((scope) => ({
    params: { list: scope.folder.slice(1, -1) || undefined },
    props: { scope },
    ...cacheKeyOf(scope, keyOf),
  }));
}

/** The archive documents of the site's Atom feed. */
export function archiveDocumentRoutes(newsroom: Newsroom) {
  const keyOf = keysOfStories();
  return archiveDocuments(newsroom).map((document: ArchiveDocument) => ({
    params: { page: String(document.number) },
    props: { document },
    cacheKey: listPageKey(
      { id: `${document.number} of ${document.count}`, digest: document.articles.map(keyOf).join() },
      document.articles,
    ),
  }));
}

function cacheKeyOf(scope: FeedScope, keyOf: (article: Article) => string): { cacheKey?: string } {
  const { articles, ...about } = scope;
  // An empty feed is dated by the moment of the build.
  if (articles.length === 0) return {};
  const digest = JSON.stringify([about, articles.map(keyOf)]);
  return { cacheKey: listPageKey({ id: scope.folder, digest }, articles) };
}

/** A feed shows all of a story, and a story stands in many feeds. */
function keysOfStories(): (article: Article) => string {
  const keys = new Map<Article, string>();
  return (article) => {
    const key = keys.get(article) ?? articlePageKey(article, []);
    keys.set(article, key);
    return key;
  };
}
