import type { APIRoute, GetStaticPaths } from 'astro';
import { feedRoutes } from '../../components/feeds/feed-routes.ts';
import type { FeedScope } from '../../core/feed/feed-scope.ts';
import { jsonFeed } from '../../core/feed/json-feed.ts';
import { newsroom, published } from '../../site/newsroom.ts';

export const getStaticPaths = (() => feedRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: FeedScope }> = ({ props }) =>
  new Response(jsonFeed(props.scope, newsroom(), published().feedItemOf), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
