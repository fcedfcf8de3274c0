import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveDocumentRoutes } from '../../components/feeds/feed-routes.ts';
import type { ArchiveDocument } from '../../core/feed/archive-documents.ts';
import { atomArchive } from '../../core/feed/atom-archive.ts';
import { newsroom, published } from '../../site/newsroom.ts';

export const getStaticPaths = (() => archiveDocumentRoutes(newsroom())) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: ArchiveDocument }> = ({ props }) =>
  new Response(atomArchive(props.document, newsroom(), published().feedItemOf), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
