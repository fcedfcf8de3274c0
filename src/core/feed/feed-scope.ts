import { ARTICLE_KINDS, KIND_PLURALS } from '../newsroom/article-kinds.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { PILLARS } from '../newsroom/publication-schema.ts';
import { byAuthor, byKind, byOrganization, byPillar, byTopic, latest } from '../newsroom/queries.ts';
import { paths } from '../newsroom/urls.ts';
import { archiveLength } from './archive-documents.ts';

/** What a feed is of. */
export interface FeedScope {
  /** Path of the folder that holds its files, `/topics/water/`; also its id. */
  readonly folder: string;
  /** Path of the page that lists the same stories. */
  readonly page: string;
  /** What it is of, by itself: `Water`. */
  readonly name: string;
  /** With whose it is: `The Ledger: Water`. */
  readonly title: string;
  readonly description: string;
  /** The stories it holds, the newest first. */
  readonly articles: readonly Article[];
  /** The archive document before it (RFC 5005); null where there is none. */
  readonly previousArchive: number | null;
}

/** The most stories that a feed holds; all others are in the archive documents. */
const LENGTH = 50;

/** The feed of everything. */
export const siteFeed = (newsroom: Newsroom): FeedScope => ({
  folder: paths.front,
  page: paths.front,
  name: newsroom.publication.name,
  title: newsroom.publication.name,
  description: newsroom.publication.description ?? newsroom.publication.tagline ?? newsroom.publication.name,
  articles: latest(newsroom, LENGTH),
  previousArchive: archiveLength(newsroom) || null,
});

/** The feeds of pillars and kinds, and of every topic, author and organization that has stories. */
export const listFeeds = (newsroom: Newsroom): readonly FeedScope[] => [
  ...pillarFeeds(newsroom),
  ...kindFeeds(newsroom),
  ...[...topicFeeds(newsroom), ...authorFeeds(newsroom), ...organizationFeeds(newsroom)].filter(
    ({ articles }) => articles.length > 0,
  ),
];

export const pillarFeeds = (newsroom: Newsroom): readonly FeedScope[] =>
  PILLARS.map((pillar) => {
    const { name, description } = newsroom.publication.pillars[pillar];
    return listFeed(newsroom, byPillar(newsroom, pillar), {
      folder: paths.pillarFeeds(pillar),
      page: `${paths.topics}#${pillar}`,
      name,
      description: description ?? `Stories on ${name}`,
    });
  });

export const kindFeeds = (newsroom: Newsroom): readonly FeedScope[] =>
  ARTICLE_KINDS.map((kind) =>
    listFeed(newsroom, byKind(newsroom, kind), {
      folder: paths.kindFeeds(kind),
      page: `${paths.search}?kind=${kind}`,
      name: KIND_PLURALS[kind],
      description: `${KIND_PLURALS[kind]} of ${newsroom.publication.name}`,
    }),
  );

export const topicFeeds = (newsroom: Newsroom): readonly FeedScope[] =>
  [...newsroom.topics.values()].map(({ id, name, description }) =>
    listFeed(newsroom, byTopic(newsroom, id), inOwnFolder(paths.topic(id), name, description)),
  );

const authorFeeds = (newsroom: Newsroom): readonly FeedScope[] =>
  [...newsroom.authors.values()].map(({ id, name }) =>
    listFeed(newsroom, byAuthor(newsroom, id), inOwnFolder(paths.author(id), name, `Stories by ${name}`)),
  );

const organizationFeeds = (newsroom: Newsroom): readonly FeedScope[] =>
  [...newsroom.organizations.values()].map(({ id, name, description }) =>
    listFeed(newsroom, byOrganization(newsroom, id), inOwnFolder(paths.organization(id), name, description)),
  );

interface ListOf {
  readonly folder: string;
  readonly page: string;
  readonly name: string;
  readonly description: string;
}

const inOwnFolder = (folder: string, name: string, description: string): ListOf => ({
  folder,
  page: folder,
  name,
  description,
});

const listFeed = (
  { publication }: Newsroom,
  articles: readonly Article[],
  { folder, page, name, description }: ListOf,
): FeedScope => ({
  folder,
  page,
  name,
  title: `${publication.name}: ${name}`,
  description,
  articles: articles.slice(0, LENGTH),
  previousArchive: null,
});
