import type { Article, Newsroom } from '../../core/newsroom/newsroom.ts';
import { PILLARS } from '../../core/newsroom/publication-schema.ts';
import { byPillar } from '../../core/newsroom/queries.ts';
import { paths } from '../../core/newsroom/urls.ts';

/** Every author with how many stories stand under the name. */
export function authorEntries({ authors, articles }: Newsroom) {
  const counts = countBy(articles, (article) => article.authors);
  return [...authors.values()].map(({ id, name, role }) => ({
    name,
    path: paths.author(id),
    words: role,
    count: counts.get(id) ?? 0,
  }));
}

/** Every organization that is reported on. */
export function organizationEntries({ organizations, articles }: Newsroom) {
  const counts = countBy(articles, (article) => article.organizations);
  return [...organizations.values()].map(({ id, name, description }) => ({
    name,
    path: paths.organization(id),
    words: description,
    count: counts.get(id) ?? 0,
  }));
}

/** The three pillars, each with its topics and the newest stories that touch it. */
export function pillarSections(newsroom: Newsroom, newest: number) {
  const counts = countBy(newsroom.articles, (article) => article.topics);
  const topics = [...newsroom.topics.values()];
  return PILLARS.map((pillar) => ({
    ...newsroom.publication.pillars[pillar],
    pillar,
    articles: byPillar(newsroom, pillar).slice(0, newest),
    topics: topics
      .filter((topic) => topic.pillar === pillar)
      .map(({ id, name, description }) => ({
        name,
        path: paths.topic(id),
        words: description,
        count: counts.get(id) ?? 0,
      })),
  }));
}

function countBy(
  articles: readonly Article[],
  entriesOf: (article: Article) => readonly { readonly id: string }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of articles.flatMap(entriesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
