import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { paths } from '../core/newsroom/urls.ts';
import { fileName } from '../core/newsroom/work.ts';
import { RENDITIONS } from '../core/rendition/registry.ts';
import { storyOf } from '../core/rendition/story.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { newsroom } from './newsroom.ts';
import type { Settings } from './settings.ts';

/** In `npm run dev`, answers for the files that a build writes beside the pages: copies, media, data. */
export function answerCompanions(settings: Settings): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const text = copyAt(path) ?? dataAt(path);
    if (text) {
      response.setHeader('Content-Type', `${text.type}; charset=utf-8`);
      response.end(text.body);
      return;
    }
    const file = mediaAt(path, settings);
    if (file) createReadStream(file).pipe(response);
    else next();
  };
}

function copyAt(path: string): { type: string; body: string } | null {
  const room = newsroom();
  const slug = /^\/articles\/([^/]+)\/republish\/[^/]+$/.exec(path)?.[1];
  const article = room.articles.find((known) => known.slug === slug);
  if (!article || availabilityOf(article, room.now).kind !== 'available') return null;
  const rendition = RENDITIONS.find(
    (known) => paths.copy(article.slug, known.fileName(article.slug)) === path,
  );
  return rendition ? { type: rendition.mediaType, body: rendition.write(storyOf(article, room)) } : null;
}

function dataAt(path: string): { type: string; body: string } | null {
  const dataset = [...newsroom().datasets.values()].find(({ id }) => paths.data(id) === path);
  return dataset ? { type: 'text/csv', body: dataset.csv } : null;
}

/** The original stands in for its sizes, which only a build makes. */
function mediaAt(path: string, { content }: Settings): string | null {
  const media = [...newsroom().media.values()].find(
    (known) => paths.media(fileName(known)) === path || path.startsWith(paths.media(`${known.id}-`)),
  );
  const file = media && join(content.path, media.path);
  return file && existsSync(file) ? file : null;
}
