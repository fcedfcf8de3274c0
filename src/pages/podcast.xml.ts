import type { APIRoute } from 'astro';
import { podcastFeed } from '../core/feed/podcast-feed.ts';
import { everyShowScope } from '../core/feed/podcast-scope.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(podcastFeed(everyShowScope(newsroom()), newsroom()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
