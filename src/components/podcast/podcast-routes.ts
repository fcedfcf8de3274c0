import { type PodcastScope, showScope } from '../../core/feed/podcast-scope.ts';
import type { EpisodeStory, Show } from '../../core/newsroom/episode.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { showDigest } from '../../core/newsroom/page-key.ts';
import { byShow, episodes } from '../../core/newsroom/queries.ts';
import { articlePageKey, listPageKey } from '../../site/page-key.ts';

/** The page of every show. */
export const showRoutes = (newsroom: Newsroom) =>
  [...newsroom.shows.values()].map((show) => {
    const inShow = byShow(newsroom, show.id);
    return {
      params: { id: show.id },
      props: { show, episodes: inShow },
      cacheKey: listPageKey({ id: show.id, digest: showDigest(show) + storyKeys(inShow) }, inShow),
    };
  });

/** The feed of every show. */
export const showFeedRoutes = (newsroom: Newsroom) =>
  [...newsroom.shows.values()].map((show: Show) => {
    const scope: PodcastScope = showScope(show, newsroom);
    const digest = showDigest(show) + storyKeys(scope.episodes);
    return {
      params: { id: show.id },
      props: { scope },
      // An empty feed is dated by the moment of the build.
      ...(scope.episodes.length > 0
        ? { cacheKey: listPageKey({ id: show.id, digest }, scope.episodes) }
        : {}),
    };
  });

/** The chapters of every episode that has some. */
export const chapterRoutes = (newsroom: Newsroom) =>
  episodes(newsroom)
    .filter(({ episode }) => episode.chapters.length > 0)
    .map((story) => ({
      params: { slug: story.slug },
      props: { story },
      cacheKey: articlePageKey(story, []),
    }));

const storyKeys = (stories: readonly EpisodeStory[]): string =>
  stories.map((story) => articlePageKey(story, [])).join();
