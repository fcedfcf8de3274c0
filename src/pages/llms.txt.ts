import type { APIRoute } from 'astro';
import { llmsTxt } from '../core/discovery/llms-txt.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(llmsTxt(newsroom()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
