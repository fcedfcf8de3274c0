import type { EpisodeStory } from '../newsroom/episode.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { writeJson } from './write-json.ts';

/** The chapters of an episode for players: JSON Chapters 1.2.0 of the podcast namespace, `application/json+chapters`. */
export function chaptersJson({ slug, title, authors, episode }: EpisodeStory, newsroom: Newsroom): string {
  const page = absoluteUrl(paths.article(slug), newsroom.publication.url);
  return writeJson({
    version: '1.2.0',
    title,
    author: authors.map(({ name }) => name).join(', '),
    podcastName: episode.show.name,
    chapters: episode.chapters.map((chapter) => ({
      startTime: chapter.at,
      title: chapter.title,
      ...(chapter.heading === null ? {} : { url: `${page}#${chapter.heading}` }),
    })),
  });
}
