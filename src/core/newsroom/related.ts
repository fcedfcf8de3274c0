import type { Article, Newsroom } from './newsroom.ts';

/** Finds, for any story, the ones that share most with it. Made once for a newsroom, because it counts everything in it. */
export type FindRelated = (article: Article, count: number) => readonly Article[];

/**
 * Prepares the search: a shared organization or topic counts the more, the fewer stories have it.
 * Ties go to the newer story, so the answer never depends on an order of files.
 */
export function relatedIn(newsroom: Newsroom): FindRelated {
  const shelves = new Map<string, Article[]>();
  for (const article of newsroom.articles) {
    for (const mark of marksOf(article)) {
      const shelf = shelves.get(mark);
      if (shelf) shelf.push(article);
      else shelves.set(mark, [article]);
    }
  }
  const rank = new Map(newsroom.articles.map((article, index) => [article, index]));
  return (article, count) => {
    const scores = new Map<Article, number>();
    for (const mark of marksOf(article)) {
      const shelf = shelves.get(mark) ?? [];
      const weight = 1 / Math.log2(1 + shelf.length);
      for (const other of shelf.slice(0, CONSIDERED)) {
        if (other !== article) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    return [...scores]
      .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (rank.get(a) ?? 0) - (rank.get(b) ?? 0))
      .slice(0, count)
      .map(([other]) => other);
  };
}

/** The newest of a shelf are enough: what is related is also recent. */
const CONSIDERED = 60;

const marksOf = (article: Article): readonly string[] => [
  ...article.organizations.map(({ id }) => `organization ${id}`),
  ...article.topics.map(({ id }) => `topic ${id}`),
];
