import type { APIRoute } from 'astro';
import { robotsTxt } from '../core/rights/robots.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(robotsTxt(newsroom().publication), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
