import type { APIRoute } from 'astro';
import { correctionsJson } from '../../core/feed/corrections-feed.ts';
import { newsroom } from '../../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(correctionsJson(newsroom()), { headers: { 'Content-Type': 'application/feed+json' } });
