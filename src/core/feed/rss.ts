import { generateRssFeed } from 'feedsmith';
import { licenseUrl } from '../license/license-names.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { closeCdata } from './close-cdata.ts';
import { type FeedItem, type ItemOf, itemsOf, latestChange } from './feed-item.ts';
import type { FeedScope } from './feed-scope.ts';
import { feedRights } from './rights-line.ts';

/**
 * RSS 2.0.11 with content:encoded, Dublin Core terms, Media RSS and the creativeCommons module: full text, license by
 * item.
 */
export function rssFeed(scope: FeedScope, newsroom: Newsroom, itemOf: ItemOf = itemsOf(newsroom)): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const license = licenseUrl(publication.license);
  return closeCdata(
    generateRssFeed({
      title: scope.title,
      link: at(scope.page),
      description: scope.description,
      language: publication.language,
      copyright: feedRights(publication),
      managingEditor: { name: publication.name, email: publication.email },
      lastBuildDate: latestChange(scope.articles, newsroom),
      atom: {
        links: [{ href: at(paths.feed(scope.folder, 'rss.xml')), rel: 'self', type: 'application/rss+xml' }],
      },
      ...(license === null ? {} : { creativeCommons: { licenses: [license] } }),
      items: scope.articles.map((article) => rssItem(itemOf(article))),
    }),
  );
}

function rssItem(item: FeedItem) {
  const license = licenseUrl(item.license);
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: item.published,
    description: item.summary,
    dc: { creators: item.authors.map(({ name }) => name), languages: [item.language] },
    categories: item.topics.map(({ name }) => ({ name })),
    dcterms: { modified: [item.modified], rightsHolders: [item.rightsHolder] },
    ...(license === null ? {} : { creativeCommons: { licenses: [license] } }),
    ...(item.picture === null ? {} : { media: { contents: [item.picture] } }),
    ...(item.html === null ? {} : { content: { encoded: item.html } }),
  };
}
