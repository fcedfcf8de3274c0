import { hash } from 'node:crypto';
import { archiveDocuments } from '../core/feed/archive-documents.ts';
import { atomArchive } from '../core/feed/atom-archive.ts';
import { FEED_FORMATS, feedType } from '../core/feed/feed-formats.ts';
import { feedItem, type ItemOf } from '../core/feed/feed-item.ts';
import { type FeedScope, listFeeds, siteFeed } from '../core/feed/feed-scope.ts';
import type { Article } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import type { FileGroup, KeyOf } from './file-group.ts';
import type { Published } from './newsroom.ts';
import { once } from './once.ts';

/** The feeds of the site and of every list, and the archive documents of the site's own. */
export function feedGroups(published: Published, keyOf: KeyOf): readonly FileGroup[] {
  const itemOf = once((article: Article) => feedItem(article, published.newsroom));
  return [
    ...[siteFeed(published.newsroom), ...listFeeds(published.newsroom)].map((scope) =>
      listGroup(scope, published, itemOf, keyOf),
    ),
    ...archiveGroups(published, itemOf, keyOf),
  ];
}

function listGroup(scope: FeedScope, { newsroom, key }: Published, itemOf: ItemOf, keyOf: KeyOf): FileGroup {
  const { articles, folder, ...about } = scope;
  return {
    name: `feeds of ${folder}`,
    // An empty feed is dated by the moment of the build.
    key: () =>
      articles.length === 0
        ? null
        : hash('sha256', JSON.stringify([key, folder, about, articles.map(keyOf)])),
    paths: FEED_FORMATS.map(({ file }) => paths.feed(folder, file)),
    effort: 1 + articles.length / 2,
    make: () => ({
      files: FEED_FORMATS.map(({ file, write }) => ({
        path: paths.feed(folder, file),
        type: feedType(file),
        content: write(scope, newsroom, itemOf),
      })),
    }),
  };
}

function archiveGroups({ newsroom, key }: Published, itemOf: ItemOf, keyOf: KeyOf): readonly FileGroup[] {
  return archiveDocuments(newsroom).map((document) => {
    const { number, count, articles } = document;
    const path = paths.atomArchive(number);
    return {
      name: `archive document ${number}`,
      key: () => hash('sha256', JSON.stringify([key, number, count, articles.map(keyOf)])),
      paths: [path],
      effort: 1 + articles.length / 4,
      make: () => ({
        files: [{ path, type: feedType('atom.xml'), content: atomArchive(document, newsroom, itemOf) }],
      }),
    };
  });
}
