import type { APIRoute } from 'astro';
import { newsSitemap } from '../core/feed/news-sitemap.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(newsSitemap(newsroom()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
