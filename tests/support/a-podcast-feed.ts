import { parseRssFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { podcastFeed } from '../../src/core/feed/podcast-feed.ts';
import { everyShowScope, showScope } from '../../src/core/feed/podcast-scope.ts';
import type { Show } from '../../src/core/newsroom/episode.ts';
import { episodeFiles } from './an-episode.ts';
import { aNewsroom, type FileChanges } from './builders.ts';

export function feedsOf(files: FileChanges) {
  const room = aNewsroom(files);
  const show = room.shows.get('river-talk') as Show;
  return [everyShowScope(room), showScope(show, room)].map((scope) => {
    const xml = podcastFeed(scope, room);
    // Whatever is not well-formed is thrown here.
    XmlDocument.fromString(xml)[Symbol.dispose]();
    return { xml, feed: parseRssFeed(xml) };
  });
}

export function feedOf(files: FileChanges) {
  const [, ofShow] = feedsOf(files);
  if (!ofShow) throw new Error('there is no feed');
  return ofShow;
}

export const itemOf = (...given: Parameters<typeof episodeFiles>) =>
  feedOf(episodeFiles(...given)).feed.items?.[0];
