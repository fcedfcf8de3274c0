import type { APIRoute } from 'astro';
import { wireJson } from '../core/feed/wire.ts';
import { published } from '../site/newsroom.ts';

export const GET: APIRoute = () => {
  const { newsroom, filesOf } = published();
  return new Response(wireJson(newsroom, filesOf), { headers: { 'Content-Type': 'application/json' } });
};
