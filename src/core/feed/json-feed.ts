import { generateJsonFeed } from 'feedsmith';
import { licenseId, licenseUrl } from '../license/license-names.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { type FeedItem, type ItemOf, itemsOf } from './feed-item.ts';
import type { FeedScope } from './feed-scope.ts';
import { writeJson } from './write-json.ts';

/** JSON Feed 1.1 with `_license` on each item, which the page of feeds explains. */
export function jsonFeed(scope: FeedScope, newsroom: Newsroom, itemOf: ItemOf = itemsOf(newsroom)): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const items = scope.articles.map(itemOf);
  const feed = generateJsonFeed({
    title: scope.title,
    home_page_url: at(scope.page),
    feed_url: at(paths.feed(scope.folder, 'feed.json')),
    description: scope.description,
    language: publication.language,
    authors: [{ name: publication.name, url: publication.url }],
    items: items.map(jsonItem),
  }) as { readonly items?: readonly object[] };
  // The library drops an empty list and knows no extensions.
  const extended = (feed.items ?? []).map((item, index) => ({
    ...item,
    _license: licenseOf(items[index] as FeedItem, at(`${paths.feeds}#license`)),
  }));
  return writeJson({ ...feed, items: extended });
}

const jsonItem = (item: FeedItem) => ({
  id: item.url,
  url: item.url,
  title: item.title,
  // One form of the text is required even where only the summary may be had.
  ...(item.html === null ? { content_text: item.summary } : { content_html: item.html }),
  summary: item.summary,
  date_published: item.published,
  date_modified: item.modified,
  language: item.language,
  authors: item.authors.map(({ name, url }) => ({ name, ...(url === null ? {} : { url }) })),
  tags: item.topics.map(({ name }) => name),
});

const licenseOf = ({ license, credit }: FeedItem, about: string) => ({
  about,
  spdx: licenseId(license),
  url: licenseUrl(license),
  attribution: credit,
});
