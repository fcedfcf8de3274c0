import type { APIRoute } from 'astro';
import { storyVersions } from '../../core/feed/story-versions.ts';
import { newsroom } from '../../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(storyVersions(newsroom()), { headers: { 'Content-Type': 'application/json' } });
