import type { Article, Newsroom } from './newsroom.ts';
import { relatedIn } from './related.ts';

/** Where a reader may go from a story. */
export interface Around {
  /** Those that share most with it. */
  readonly related: readonly Article[];
  /** All parts of its series, itself included, the first part first; empty where it is no part of one. */
  readonly series: readonly Article[];
  /** The next newer and the next older story under its first topic. */
  readonly newer: Article | null;
  readonly older: Article | null;
}

export const NOTHING_AROUND: Around = { related: [], series: [], newer: null, older: null };

const RELATED = 4;

/** Prepares the answer for all stories at once, because it counts everything in the newsroom. */
export function aroundIn(newsroom: Newsroom): (article: Article) => Around {
  const findRelated = relatedIn(newsroom);
  const bySeries = groupBy(newsroom.articles, ({ series }) => series?.id);
  const byTopic = groupBy(newsroom.articles, firstTopic);
  const places = new Map(
    [...byTopic.values()].flatMap((shelf) =>
      [...shelf.entries()].map(([place, article]) => [article, place]),
    ),
  );
  return (article) => {
    const parts = bySeries.get(article.series?.id ?? '') ?? [];
    const shelf = byTopic.get(firstTopic(article) ?? '') ?? [];
    const place = places.get(article) ?? 0;
    return {
      related: findRelated(article, RELATED),
      series: parts.length > 1 ? parts.toReversed() : [],
      newer: shelf[place - 1] ?? null,
      older: shelf[place + 1] ?? null,
    };
  };
}

/** Every story that is named there, for the key of the page. */
export const storiesAround = ({ related, series, newer, older }: Around): readonly Article[] => [
  ...related,
  ...series,
  ...[newer, older].filter((article) => article !== null),
];

const firstTopic = ({ topics }: Article): string | undefined => topics[0]?.id;

function groupBy(
  articles: readonly Article[],
  keyOf: (article: Article) => string | undefined,
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return groups;
}
