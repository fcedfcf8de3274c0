import type { ArticleKind } from './article-kinds.ts';
import { type EpisodeStory, isEpisode } from './episode.ts';
import type { Article, Newsroom, Term } from './newsroom.ts';
import type { Pillar } from './publication-schema.ts';

/** Articles in the newsroom's order: the newest first. */
type Articles = readonly Article[];

export const latest = (newsroom: Newsroom, count: number): Articles => newsroom.articles.slice(0, count);

export const byPillar = (newsroom: Newsroom, pillar: Pillar): Articles =>
  newsroom.articles.filter((article) => article.pillars.includes(pillar));

export const byKind = (newsroom: Newsroom, kind: ArticleKind): Articles =>
  newsroom.articles.filter((article) => article.kind === kind);

export const byAuthor = (newsroom: Newsroom, id: string): Articles =>
  newsroom.articles.filter((article) => article.authors.some((author) => author.id === id));

export const byTopic = (newsroom: Newsroom, id: string): Articles =>
  newsroom.articles.filter((article) => article.topics.some((topic) => topic.id === id));

export const byOrganization = (newsroom: Newsroom, id: string): Articles =>
  newsroom.articles.filter((article) => article.organizations.some((organization) => organization.id === id));

/** The glossary in the order of its words, which is not always that of their ids. */
export const termsByName = ({ terms }: Pick<Newsroom, 'terms'>): readonly Term[] =>
  [...terms.values()].toSorted((a, b) => a.term.localeCompare(b.term, 'en'));

/** Everything there is to listen to. */
export const episodes = ({ articles }: Newsroom): readonly EpisodeStory[] => articles.filter(isEpisode);

export const byShow = (newsroom: Newsroom, id: string): readonly EpisodeStory[] =>
  episodes(newsroom).filter(({ episode }) => episode.show.id === id);

/** A part of a long list. */
export interface Page<Item> {
  /** Counts from 1. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly Item[];
}

/** A list in pages of `size`; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): readonly Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The pages of the archive. */
export const archive = ({ articles }: Newsroom): readonly Page<Article>[] => paginate(articles, 60);

/** Articles of one month under its name, `2026-01`, in the order they came in. */
export function byMonth(
  articles: Articles,
): readonly { readonly month: string; readonly articles: Articles }[] {
  const months = Map.groupBy(articles, (article) => article.published.slice(0, 7));
  return [...months].map(([month, inMonth]) => ({ month, articles: inMonth }));
}

/** Minutes an adult reads, at 230 words a minute (Brysbaert 2019, "How many words do we read per minute?"), at least 1. */
export const readingMinutes = (article: Pick<Article, 'words'>): number =>
  Math.max(1, Math.round(article.words / 230));

/** Every correction of every story that still stands, the newest first. */
export function corrections(newsroom: Newsroom) {
  return [...newsroom.articles, ...newsroom.retracted]
    .flatMap((article) => article.corrections.map((correction) => ({ article, correction })))
    .toSorted((a, b) => Date.parse(b.correction.date) - Date.parse(a.correction.date));
}
