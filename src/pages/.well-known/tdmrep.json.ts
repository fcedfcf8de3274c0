import type { APIRoute } from 'astro';
import { tdmrepJson } from '../../core/rights/tdmrep.ts';
import { newsroom } from '../../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(tdmrepJson(newsroom().publication), { headers: { 'Content-Type': 'application/json' } });
