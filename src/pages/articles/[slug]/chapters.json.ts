import type { APIRoute, GetStaticPaths } from 'astro';
import { chapterRoutes } from '../../../components/podcast/podcast-routes.ts';
import { chaptersJson } from '../../../core/feed/chapters-json.ts';
import type { EpisodeStory } from '../../../core/newsroom/episode.ts';
import { newsroom } from '../../../site/newsroom.ts';

export const getStaticPaths = (() => chapterRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ story: EpisodeStory }> = ({ props }) =>
  new Response(chaptersJson(props.story, newsroom()), {
    headers: { 'Content-Type': 'application/json+chapters' },
  });
