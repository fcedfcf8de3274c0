import type { APIRoute } from 'astro';
import { rssFeed, siteFeed } from '../core/feed/rss.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(rssFeed(siteFeed(newsroom()), newsroom()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
