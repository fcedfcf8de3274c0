import type { APIRoute } from 'astro';
import { webManifest } from '../core/discovery/web-manifest.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(webManifest(newsroom().publication), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
