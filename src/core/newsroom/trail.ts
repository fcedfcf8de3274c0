import type { Article } from './newsroom.ts';
import { paths } from './urls.ts';

/** A page on the way down to another. */
export interface TrailStep {
  readonly label: string;
  readonly path: string;
}

/** The way from the front page to the page above a story, the front page itself left out. */
export function storyTrail({
  topics: [topic],
  episode,
}: Pick<Article, 'topics' | 'episode'>): readonly TrailStep[] {
  if (episode) {
    return [
      { label: 'Podcasts', path: paths.podcasts },
      { label: episode.show.name, path: paths.show(episode.show.id) },
    ];
  }
  if (!topic) return [{ label: 'Archive', path: paths.archive }];
  return [
    { label: 'Topics', path: paths.topics },
    { label: topic.name, path: paths.topic(topic.id) },
  ];
}
