import type { APIRoute, GetStaticPaths } from 'astro';
import { feedRoutes } from '../../components/feeds/feed-routes.ts';
import { atomFeed } from '../../core/feed/atom.ts';
import type { FeedScope } from '../../core/feed/feed-scope.ts';
import { newsroom, published } from '../../site/newsroom.ts';

export const getStaticPaths = (() => feedRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: FeedScope }> = ({ props }) =>
  new Response(atomFeed(props.scope, newsroom(), published().feedItemOf), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
