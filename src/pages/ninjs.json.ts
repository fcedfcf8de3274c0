import type { APIRoute } from 'astro';
import { siteFeed } from '../core/feed/feed-scope.ts';
import { ninjsFeed } from '../core/feed/ninjs-feed.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(ninjsFeed(siteFeed(newsroom()), newsroom()), {
    headers: { 'Content-Type': 'application/json' },
  });
