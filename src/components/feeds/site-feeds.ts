import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';

/** A file to follow, and whom it serves. */
interface SiteFeed {
  readonly name: string;
  readonly path: string;
  readonly words: string;
}

export const STORY_FEEDS: readonly SiteFeed[] = [
  {
    name: 'RSS',
    path: paths.rss,
    words: 'For feed readers and most publishing systems.',
  },
  {
    name: 'Atom',
    path: paths.atom,
    words:
      'For systems that keep a link to the license with each story. It leads back to everything we published.',
  },
  {
    name: 'JSON Feed',
    path: paths.jsonFeed,
    words: 'For scripts. Each story carries its license and its credit as data.',
  },
  {
    name: 'ninjs 3.1',
    path: paths.ninjsFeed,
    words:
      'For the systems of agencies and large newsrooms: the IPTC format, with pictures, charts and their rights.',
  },
];

/** One feed for all episodes, and one for each show. */
export const podcastFeeds = ({ shows }: Pick<Newsroom, 'shows'>): readonly SiteFeed[] => [
  {
    name: 'All podcasts',
    path: paths.podcastFeed,
    words: 'Every episode of every show, for podcast apps, with transcripts and chapters.',
  },
  ...[...shows.values()].map(({ id, name, description }) => ({
    name,
    path: paths.showFeed(id),
    words: description,
  })),
];

export const FURTHER_FEEDS: readonly SiteFeed[] = [
  {
    name: 'Corrections as RSS',
    path: paths.correctionsRss,
    words: 'Every correction and retraction. Follow it if you republish us.',
  },
  {
    name: 'Corrections as JSON Feed',
    path: paths.correctionsJson,
    words: 'The same for scripts, with the version that holds each correction.',
  },
  {
    name: 'Stories to take',
    path: paths.wireJson,
    words: 'All stories that may be republished at this moment, with the addresses of their files.',
  },
  {
    name: 'Sitemap',
    path: paths.sitemapIndex,
    words: 'Every page and its pictures, for search engines.',
  },
];
