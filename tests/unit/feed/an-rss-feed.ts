import { parseRssFeed } from 'feedsmith';
import { siteFeed } from '../../../src/core/feed/feed-scope.ts';
import { rssFeed } from '../../../src/core/feed/rss.ts';
import { aNewsroom, anArticle, type Fields, type FileChanges, moment } from '../../support/builders.ts';

/** Where the one story of the newsroom stands. */
export const STORY = 'articles/2026/a-story.mdx';

/** The RSS feed of a newsroom with these files, as it is written and as a reader of feeds understands it. */
export function feedOf(files: FileChanges, now?: string) {
  const room = aNewsroom(files, now === undefined ? undefined : moment(now));
  const xml = rssFeed(siteFeed(room), room);
  return { xml, feed: parseRssFeed(xml) };
}

/** The item of the one story in it. */
export const itemOf = (fields: Fields, body?: string, files: FileChanges = {}) =>
  feedOf({ ...files, [STORY]: anArticle(fields, body) }).feed.items?.[0];
