import { licenseId, licenseUrl } from '../license/license-names.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import type { StoryFile } from '../rendition/story-files.ts';
import { availabilityOf } from '../terms/availability.ts';
import { toUtc } from '../text/date-time.ts';

/** The stories that others may take at this moment, the newest first. */
export const availableStories = ({ articles, now }: Newsroom): readonly Article[] =>
  articles.filter((article) => availabilityOf(article, now).kind === 'available');

/** The same for programs: what there is to take, under which license, in which version, and where its copies are. */
export function wireJson(newsroom: Newsroom, filesOf: FilesOf): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const wire = {
    version: 1,
    publication: publication.name,
    url: publication.url,
    guidelines: at(paths.republish),
    corrections: at(paths.correctionsJson),
    stories: availableStories(newsroom).map((article) => entryOf(article, newsroom, filesOf, at)),
  };
  return `${JSON.stringify(wire, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value))}\n`;
}

type FilesOf = (article: Article) => readonly StoryFile[];

function entryOf(article: Article, newsroom: Newsroom, filesOf: FilesOf, at: (path: string) => string) {
  const availability = availabilityOf(article, newsroom.now);
  const { slug } = article;
  return {
    slug,
    title: article.title,
    dek: article.dek,
    kind: article.kind,
    language: article.language,
    words: article.words,
    url: at(paths.article(slug)),
    republish_url: at(paths.republishArticle(slug)),
    authors: article.byline.map(({ name }) => name),
    pillars: article.pillars,
    topics: article.topics.map(({ id }) => id),
    published: toUtc(article.published),
    updated: toUtc(article.updated ?? article.published),
    until: availability.kind === 'available' && availability.until ? toUtc(availability.until) : null,
    version: article.version,
    fingerprint: article.fingerprint,
    license: licenseId(article.license),
    license_url: licenseUrl(article.license),
    files: Object.fromEntries(filesOf(article).map(({ id, name }) => [id, at(paths.copy(slug, name))])),
  };
}
