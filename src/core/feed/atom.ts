import { generateAtomFeed } from 'feedsmith';
import { licenseUrl } from '../license/license-names.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { closeCdata } from './close-cdata.ts';
import { type FeedItem, type ItemOf, itemsOf, latestChange } from './feed-item.ts';
import type { FeedScope } from './feed-scope.ts';
import { feedRights } from './rights-line.ts';

/** A link of a feed, its address as a path. */
export interface FeedLink {
  readonly rel: 'self' | 'current' | 'prev-archive' | 'next-archive';
  readonly path: string;
}

/** Atom (RFC 4287) with license links (RFC 4946) and Media RSS: full text, license by entry. */
export function atomFeed(scope: FeedScope, newsroom: Newsroom, itemOf: ItemOf = itemsOf(newsroom)): string {
  const links: readonly FeedLink[] = [
    { rel: 'self', path: paths.feed(scope.folder, 'atom.xml') },
    ...(scope.previousArchive === null
      ? []
      : [{ rel: 'prev-archive', path: paths.atomArchive(scope.previousArchive) } as const]),
  ];
  return writeAtom(scope, newsroom, links, itemOf);
}

/** One document of a feed, with the links that say which. */
export function writeAtom(
  scope: Omit<FeedScope, 'previousArchive'>,
  newsroom: Newsroom,
  links: readonly FeedLink[],
  itemOf: ItemOf,
): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  return closeCdata(
    generateAtomFeed({
      xml: { lang: publication.language },
      id: at(scope.folder),
      title: { value: scope.title },
      subtitle: { value: scope.description },
      updated: latestChange(scope.articles, newsroom),
      authors: [{ name: publication.name, uri: publication.url }],
      rights: { value: feedRights(publication) },
      links: [
        ...links.map(({ rel, path }) => ({ rel, href: at(path), type: 'application/atom+xml' })),
        { rel: 'alternate', href: at(scope.page), type: 'text/html' },
        ...licenseLink(publication),
      ],
      entries: scope.articles.map((article) => entryOf(itemOf(article), at(paths.topics))),
    }),
  );
}

const entryOf = (item: FeedItem, topics: string) => ({
  xml: { lang: item.language },
  id: item.url,
  title: { value: item.title },
  links: [{ rel: 'alternate', href: item.url, type: 'text/html' }, ...licenseLink(item)],
  published: item.published,
  updated: item.modified,
  authors: item.authors.map(({ name, url }) => ({ name, ...(url === null ? {} : { uri: url }) })),
  categories: item.topics.map(({ id, name }) => ({ term: id, scheme: topics, label: name })),
  rights: { value: item.rights },
  summary: { value: item.summary },
  ...(item.picture === null ? {} : { media: { contents: [item.picture] } }),
  ...(item.html === null ? {} : { content: { type: 'html', value: item.html } }),
});

/** That of a feed covers the feed as such and never its entries (RFC 4946 section 3), so each has one of its own. */
function licenseLink({ license }: Pick<FeedItem, 'license'>) {
  const href = licenseUrl(license);
  return href === null ? [] : [{ rel: 'license', href, type: 'text/html' }];
}
