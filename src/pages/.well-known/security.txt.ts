import type { APIRoute } from 'astro';
import { securityTxt } from '../../core/discovery/security-txt.ts';
import { newsroom } from '../../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(securityTxt(newsroom()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
