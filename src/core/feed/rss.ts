import { generateRssFeed } from 'feedsmith';
import { licenseUrl, shortName } from '../license/license-names.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { hasCopyright } from '../newsroom/work.ts';
import { htmlForFeed } from '../rendition/html/html-copy.ts';
import { storyOf } from '../rendition/story.ts';
import { availabilityOf } from '../terms/availability.ts';
import { toEpoch } from '../text/date-time.ts';
import { writeMarkup } from '../text/markup.ts';

/** What a feed is of: its own path and title, the page it belongs to, and its stories, the newest first. */
export interface FeedScope {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly articles: readonly Article[];
}

/** The most stories a feed holds. */
const FEED_LENGTH = 50;

/** RSS 2.0.11 with content:encoded, Dublin Core terms and the creativeCommons module: full text, license by item. */
export function rssFeed(scope: FeedScope, newsroom: Newsroom): string {
  const { publication, now } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const license = licenseUrl(publication.license);
  const articles = scope.articles.slice(0, FEED_LENGTH);
  return generateRssFeed({
    title: scope.title,
    link: at(scope.page),
    description: scope.description,
    language: publication.language,
    copyright: hasCopyright(publication.license)
      ? `© ${publication.copyrightHolder}. ${shortName(publication.license)}`
      : shortName(publication.license),
    managingEditor: { name: publication.name, email: publication.email },
    lastBuildDate: new Date(Math.max(...articles.map(changedAt), 0) || toEpoch(now)),
    atom: { links: [{ href: at(scope.path), rel: 'self', type: 'application/rss+xml' }] },
    ...(license === null ? {} : { creativeCommons: { licenses: [license] } }),
    items: articles.map((article) => rssItem(article, newsroom)),
  });
}

function rssItem(article: Article, newsroom: Newsroom) {
  const story = storyOf(article, newsroom);
  const license = licenseUrl(article.license);
  // What may not be republished is announced, not handed out.
  const isFull = availabilityOf(article, newsroom.now).kind === 'available';
  return {
    title: article.title,
    link: story.work.url,
    guid: { value: story.work.url, isPermaLink: true },
    pubDate: new Date(toEpoch(article.published)),
    description: article.dek,
    dc: { creators: article.authors.map(({ name }) => name) },
    categories: article.topics.map(({ name }) => ({ name })),
    dcterms: {
      modified: [new Date(changedAt(article))],
      rightsHolders: [article.origin?.publisher ?? newsroom.publication.copyrightHolder],
    },
    ...(license === null ? {} : { creativeCommons: { licenses: [license] } }),
    ...(isFull ? { content: { encoded: writeMarkup(htmlForFeed(story)) } } : {}),
  };
}

const changedAt = (article: Article): number => toEpoch(article.updated ?? article.published);

/** The feed of everything. */
export const siteFeed = (newsroom: Newsroom): FeedScope => ({
  path: paths.rss,
  page: paths.front,
  title: newsroom.publication.name,
  description: newsroom.publication.description ?? newsroom.publication.tagline ?? newsroom.publication.name,
  articles: newsroom.articles,
});
