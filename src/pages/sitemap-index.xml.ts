import type { APIRoute } from 'astro';
import { sitemapIndex, sitemapParts } from '../core/feed/sitemap.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(sitemapIndex(sitemapParts(newsroom()), newsroom()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
