import type { Newsroom } from '../newsroom/newsroom.ts';
import { paths } from '../newsroom/urls.ts';
import type { ArchiveDocument } from './archive-documents.ts';
import { type FeedLink, writeAtom } from './atom.ts';
import { type ItemOf, itemsOf } from './feed-item.ts';
import { siteFeed } from './feed-scope.ts';

/** An archive document of the site's Atom feed (RFC 5005 section 4): whoever follows the links back has every story. */
export function atomArchive(
  { number, count, articles }: ArchiveDocument,
  newsroom: Newsroom,
  itemOf: ItemOf = itemsOf(newsroom),
): string {
  const links: readonly FeedLink[] = [
    { rel: 'self', path: paths.atomArchive(number) },
    { rel: 'current', path: paths.atom },
    ...(number > 1 ? [{ rel: 'prev-archive', path: paths.atomArchive(number - 1) } as const] : []),
    ...(number < count ? [{ rel: 'next-archive', path: paths.atomArchive(number + 1) } as const] : []),
  ];
  return markAsArchive(writeAtom({ ...siteFeed(newsroom), articles }, newsroom, links, itemOf));
}

/** The library does not know this namespace; the order of the elements of a feed means nothing (RFC 4287 section 4.1.1). */
const markAsArchive = (atom: string): string =>
  `${atom.slice(0, atom.lastIndexOf('</feed>'))}<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>\n</feed>\n`;
