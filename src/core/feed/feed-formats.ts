import type { Newsroom } from '../newsroom/newsroom.ts';
import type { FeedFile } from '../newsroom/urls.ts';
import { atomFeed } from './atom.ts';
import type { ItemOf } from './feed-item.ts';
import type { FeedScope } from './feed-scope.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

/** A form in which the stories of a list can be followed. */
export interface FeedFormat {
  /** Its name in the folder of the list. */
  readonly file: FeedFile;
  readonly mediaType: string;
  readonly label: string;
  readonly write: (scope: FeedScope, newsroom: Newsroom, itemOf?: ItemOf) => string;
}

export const FEED_FORMATS: readonly FeedFormat[] = [
  { file: 'rss.xml', mediaType: 'application/rss+xml', label: 'RSS', write: rssFeed },
  { file: 'atom.xml', mediaType: 'application/atom+xml', label: 'Atom', write: atomFeed },
  { file: 'feed.json', mediaType: 'application/feed+json', label: 'JSON Feed', write: jsonFeed },
];

/** What a feed of this name is sent as; JSON is UTF-8 without saying so. */
export function feedType(file: FeedFile): string {
  const { mediaType } = FEED_FORMATS.find((format) => format.file === file) as FeedFormat;
  return mediaType.endsWith('xml') ? `${mediaType}; charset=utf-8` : mediaType;
}
