import type { APIRoute } from 'astro';
import { openSearch } from '../core/discovery/open-search.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(openSearch(newsroom().publication), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
