import { sitemapParts } from '../../core/feed/sitemap.ts';
import type { Newsroom } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';

/** The files of the sitemap: `/sitemap.xml` and, on large sites, those that go on from there. */
export const sitemapRoutes = (newsroom: Newsroom) =>
  sitemapParts(newsroom).map((part) => ({
    params: { sitemap: paths.sitemap(part.number).slice(1, -'.xml'.length) },
    props: { part },
  }));
