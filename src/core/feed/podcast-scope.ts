import type { EpisodeStory, Show } from '../newsroom/episode.ts';
import type { Author, Media, Newsroom } from '../newsroom/newsroom.ts';
import { byShow, episodes } from '../newsroom/queries.ts';
import { paths } from '../newsroom/urls.ts';

/** What a podcast feed is of. */
export interface PodcastScope {
  /** Path of the feed. */
  readonly path: string;
  /** Path of the page that lists the same episodes. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly cover: Media | null;
  readonly categories: readonly Show['category'][];
  readonly explicit: boolean;
  readonly hosts: readonly Author[];
  /** All of them, the newest first: whoever subscribes late hears the first as well. */
  readonly episodes: readonly EpisodeStory[];
}

/** The feed of one show. */
export const showScope = (show: Show, newsroom: Newsroom): PodcastScope => ({
  path: paths.showFeed(show.id),
  page: paths.show(show.id),
  title: show.name,
  description: show.description,
  language: show.language,
  cover: show.cover,
  categories: [show.category],
  explicit: show.explicit,
  hosts: show.hosts,
  episodes: byShow(newsroom, show.id),
});

/** The feed of everything there is to listen to. */
export function everyShowScope(newsroom: Newsroom): PodcastScope {
  const { publication } = newsroom;
  const shows = [...newsroom.shows.values()];
  const categories = [...new Set(shows.map(({ category }) => category))];
  return {
    path: paths.podcastFeed,
    page: paths.podcasts,
    title: `${publication.name}: Podcasts`,
    description: publication.description ?? `All podcasts of ${publication.name}`,
    language: publication.language,
    cover: shows.find(({ cover }) => cover !== null)?.cover ?? null,
    categories: categories.length > 0 ? categories : ['News'],
    explicit: shows.some(({ explicit }) => explicit),
    hosts: [],
    episodes: episodes(newsroom),
  };
}
