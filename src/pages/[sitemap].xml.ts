import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapRoutes } from '../components/feeds/sitemap-routes.ts';
import { type SitemapPart, sitemap } from '../core/feed/sitemap.ts';
import { newsroom } from '../site/newsroom.ts';

export const getStaticPaths = (() => sitemapRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SitemapPart }> = ({ props }) =>
  new Response(sitemap(props.part), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
