import type { APIRoute } from 'astro';
import { correctionsRss } from '../../core/feed/corrections-feed.ts';
import { newsroom } from '../../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(correctionsRss(newsroom()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
