import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { toEpoch, toUtc } from '../text/date-time.ts';
import { type Markup, writeMarkup, xml } from '../text/markup.ts';

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
/** The most that one file may hold. */
const MOST = 1000;

/**
 * Google's sitemap for news 0.9 (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap):
 * the stories of the last two days before the moment of the newsroom.
 */
export function newsSitemap(newsroom: Newsroom): string {
  const { articles, now } = newsroom;
  const fresh = articles.filter(({ published }) => toEpoch(now) - toEpoch(published) <= TWO_DAYS);
  return writeMarkup(xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${fresh.slice(0, MOST).map((article) => newsEntry(article, newsroom))}</urlset>
`);
}

const newsEntry = ({ slug, title, language, published }: Article, { publication }: Newsroom): Markup =>
  xml`<url><loc>${absoluteUrl(paths.article(slug), publication.url)}</loc><news:news><news:publication><news:name>${publication.name}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication><news:publication_date>${toUtc(published)}</news:publication_date><news:title>${title}</news:title></news:news></url>\n`;

/** ISO 639 in two or three letters, Chinese by its script; `und` for what has no such code. */
export function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn';
  return /^[a-z]{2,3}$/.test(language) ? language : 'und';
}
