import type { APIRoute } from 'astro';
import { rslDocument } from '../core/rights/rsl.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(rslDocument(newsroom()), { headers: { 'Content-Type': 'application/rsl+xml' } });
