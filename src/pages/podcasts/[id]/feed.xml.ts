import type { APIRoute, GetStaticPaths } from 'astro';
import { showFeedRoutes } from '../../../components/podcast/podcast-routes.ts';
import { podcastFeed } from '../../../core/feed/podcast-feed.ts';
import type { PodcastScope } from '../../../core/feed/podcast-scope.ts';
import { newsroom } from '../../../site/newsroom.ts';

export const getStaticPaths = (() => showFeedRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ scope: PodcastScope }> = ({ props }) =>
  new Response(podcastFeed(props.scope, newsroom()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
