import type { Newsroom } from '../newsroom/newsroom.ts';
import { paginate } from '../newsroom/queries.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { join, type Markup, writeMarkup, xml } from '../text/markup.ts';
import { type SitemapPage, sitemapPages } from './sitemap-pages.ts';

/*
 * Sitemaps 0.9 (https://www.sitemaps.org/protocol.html) with Google's extension for images 1.1.
 */

/** One file of the sitemap. */
export interface SitemapPart {
  /** Counts from 1. */
  readonly number: number;
  readonly items: readonly SitemapPage[];
}

/** A file may hold 50,000 addresses and 50 MB. */
const PART_LENGTH = 40_000;

/** The sitemap in files that are not too long; `length` is for tests. */
export const sitemapParts = (newsroom: Newsroom, length = PART_LENGTH): readonly SitemapPart[] =>
  paginate(sitemapPages(newsroom), length);

/** One file of pages. */
export const sitemap = ({ items }: SitemapPart): string =>
  writeMarkup(xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${join(items.map(pageEntry), '\n')}
</urlset>
`);

/** The file that names the others, for `robots.txt` and search consoles. */
export function sitemapIndex(parts: readonly SitemapPart[], { publication }: Newsroom): string {
  const files = [...parts.map(({ number }) => paths.sitemap(number)), paths.newsSitemap];
  return writeMarkup(xml`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.map((file) => xml`<sitemap><loc>${absoluteUrl(file, publication.url)}</loc></sitemap>\n`)}</sitemapindex>
`);
}

const pageEntry = ({ url, changed, images }: SitemapPage): Markup =>
  xml`<url><loc>${url}</loc>${changed && xml`<lastmod>${toSeconds(changed)}</lastmod>`}${images.map(imageEntry)}</url>`;

const imageEntry = (url: string): Markup => xml`<image:image><image:loc>${url}</image:loc></image:image>`;

const toSeconds = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;
