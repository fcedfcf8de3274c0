import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { paths } from '../core/newsroom/urls.ts';
import { fileName } from '../core/newsroom/work.ts';
import { newsroom, published } from './newsroom.ts';
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
    if (!file) return next();
    // Without its type a browser shows no SVG.
    response.setHeader('Content-Type', file.type);
    createReadStream(file.path).pipe(response);
  };
}

function copyAt(path: string): { type: string; body: string } | null {
  const { newsroom: room, copiesOf } = published();
  const slug = /^\/articles\/([^/]+)\/republish\/[^/]+$/.exec(path)?.[1];
  const article = room.articles.find((known) => known.slug === slug);
  const copy =
    article && copiesOf(article).find(({ fileName }) => paths.copy(article.slug, fileName) === path);
  return copy ? { type: copy.mediaType, body: copy.text } : null;
}

function dataAt(path: string): { type: string; body: string } | null {
  const dataset = [...newsroom().datasets.values()].find(({ id }) => paths.data(id) === path);
  return dataset ? { type: 'text/csv', body: dataset.csv } : null;
}

/** The original stands in for its sizes, which only a build makes. */
function mediaAt(path: string, { content }: Settings): { path: string; type: string } | null {
  const media = [...newsroom().media.values()].find(
    (known) => paths.media(fileName(known)) === path || path.startsWith(paths.media(`${known.id}-`)),
  );
  const file = media && join(content.path, media.path);
  return file && existsSync(file) ? { path: file, type: media.content.type } : null;
}
