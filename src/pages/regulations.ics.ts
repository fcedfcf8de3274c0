import type { APIRoute } from 'astro';
import { regulationsCalendar } from '../core/feed/regulations-calendar.ts';
import { newsroom } from '../site/newsroom.ts';

export const GET: APIRoute = () =>
  new Response(regulationsCalendar(newsroom()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
