import { ALWAYS_THERE } from '../newsroom/known-addresses.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { archive, byAuthor, byOrganization, byShow, byTopic } from '../newsroom/queries.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { fileName } from '../newsroom/work.ts';
import { changedAt, latestChange } from './feed-item.ts';

/** A page that may be found by a search engine. */
export interface SitemapPage {
  /** Full address. */
  readonly url: string;
  /** When what it shows last changed; null where nothing dates it. */
  readonly changed: Date | null;
  /** Full addresses of the pictures on it. */
  readonly images: readonly string[];
}

/** Every page but the notices of retracted stories and pages that only lead on to others. */
export function sitemapPages(newsroom: Newsroom): readonly SitemapPage[] {
  const { articles, pages, publication } = newsroom;
  const listed = new Set([paths.front, ...ALWAYS_THERE, ...[...pages.keys()].map(paths.page)]);
  const undated = [...listed].filter((path) => path.endsWith('/') && !DATED.has(path));
  return [
    ...articles.map((article) => pageOfStory(article, newsroom)),
    ...listPages(newsroom).map(([path, stories]) => ({
      url: absoluteUrl(path, publication.url),
      changed: stories.length > 0 ? latestChange(stories, newsroom) : null,
      images: [],
    })),
    ...undated.map((path) => ({ url: absoluteUrl(path, publication.url), changed: null, images: [] })),
  ];
}

/** Its republish page holds the same words again, so search engines are led to the story alone. */
function pageOfStory(article: Article, { publication, media }: Newsroom): SitemapPage {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const changed = new Date(changedAt(article));
  const shown = new Set([article.hero, ...article.uses.media.map((id) => media.get(id))]);
  const images = [...shown].flatMap((entry) =>
    entry?.content.kind === 'image' ? [at(paths.media(fileName(entry)))] : [],
  );
  return { url: at(paths.article(article.slug)), changed, images };
}

/** Pages that change with the stories on them. */
const listPages = (newsroom: Newsroom): readonly (readonly [string, readonly Article[]])[] => [
  ...[...DATED].map((path) => [path, newsroom.articles] as const),
  ...archive(newsroom)
    .filter(({ number }) => number > 1)
    .map(({ number, items }) => [paths.archivePage(number), items] as const),
  ...[...newsroom.topics.keys()].map((id) => [paths.topic(id), byTopic(newsroom, id)] as const),
  ...[...newsroom.shows.keys()].map((id) => [paths.show(id), byShow(newsroom, id)] as const),
  ...[...newsroom.authors.keys()].map((id) => [paths.author(id), byAuthor(newsroom, id)] as const),
  ...[...newsroom.organizations.keys()].map(
    (id) => [paths.organization(id), byOrganization(newsroom, id)] as const,
  ),
];

const DATED: ReadonlySet<string> = new Set([paths.front, paths.topics, paths.archive, paths.wire]);
