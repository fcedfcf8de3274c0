import type { Connect } from 'vite';
import { shareCardOf, shareCardOfSite } from '../core/discovery/share-card.ts';
import { paths } from '../core/newsroom/urls.ts';
import { fileName } from '../core/newsroom/work.ts';
import { everyStory, newsroomShelf } from '../core/originals/newsroom-shelf.ts';
import { originalOf } from '../core/originals/original-of.ts';
import { makeStoryFiles, storyFileNames } from '../core/rendition/story-files.ts';
import { drawingOf } from './draw-charts.ts';
import { newsroom } from './newsroom.ts';
import { preparePress, rightsCarrying } from './press.ts';
import type { Settings } from './settings.ts';

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** In `npm run dev`, answers for the files that a build writes beside the pages: copies, media, data. */
export function answerCompanions(settings: Settings): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    answerAt(path, settings).then((answer) => {
      if (!answer) return next();
      // Without its type a browser shows no SVG.
      response.setHeader('Content-Type', answer.type);
      response.end(answer.body);
    }, next);
  };
}

const answerAt = async (path: string, settings: Settings): Promise<Answer | null> =>
  shortAt(path) ??
  originalAt(path) ??
  (await indexAt(path)) ??
  (await copyAt(path, settings)) ??
  (await shareAt(path)) ??
  dataAt(path, settings) ??
  (await mediaAt(path, settings));

function shortAt(path: string): Answer | null {
  const article =
    path.startsWith('/s/') && newsroom().articles.find(({ slug }) => paths.short(slug) === path);
  if (!article) return null;
  const body = `<meta http-equiv="refresh" content="0; url=${paths.article(article.slug)}">`;
  return { type: 'text/html; charset=utf-8', body };
}

function originalAt(path: string): Answer | null {
  const article = everyStory(newsroom()).find(({ slug }) => paths.original(slug) === path);
  if (!article) return null;
  return { type: 'application/json', body: JSON.stringify(originalOf(article, newsroom())) };
}

async function indexAt(path: string): Promise<Answer | null> {
  if (!path.startsWith(paths.verify)) return null;
  const shelf = newsroomShelf(newsroom());
  const index = await shelf.index();
  const [, shard] = /^\/verify\/shards\/(\d+)\.txt$/.exec(path) ?? [];
  if (shard !== undefined) return { type: 'text/plain', body: await shelf.shard(Number(shard)) };
  if (path === paths.verifyIndex) return { type: 'application/json', body: JSON.stringify(index) };
  const [, file] = /^\/verify\/names\/(\d+)\.json$/.exec(path) ?? [];
  if (file === undefined || index === null) return null;
  const from = Number(file) * index.names;
  const names = everyStory(newsroom()).slice(from, from + index.names);
  return { type: 'application/json', body: JSON.stringify(names.map(({ slug }) => slug)) };
}

async function copyAt(path: string, settings: Settings): Promise<Answer | null> {
  const room = newsroom();
  const [, slug, name = ''] = /^\/articles\/([^/]+)\/republish\/([^/]+)$/.exec(path) ?? [];
  const article = [...room.articles, ...room.retracted].find((known) => known.slug === slug);
  if (!article || !storyFileNames(article, room).includes(name)) return null;
  const press = await preparePress([article], room, settings);
  const files = await makeStoryFiles(article, room, press);
  const file = files.find((made) => made.name === name);
  return file ? { type: withCharset(file.mediaType), body: file.bytes } : null;
}

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** Drawn each time: hardly anybody looks at these while writing. */
async function shareAt(path: string): Promise<Answer | null> {
  const room = newsroom();
  const article = room.articles.find(({ slug }) => paths.shareImage(slug) === path);
  const isSite = path === paths.siteShareImage;
  const card = article ? shareCardOf(article, room) : isSite ? shareCardOfSite(room.publication) : null;
  if (!card) return null;
  const { shareCardDrawer } = await import('./draw-share-card.ts');
  return { type: 'image/png', body: await (await shareCardDrawer())(card) };
}

function dataAt(path: string, { cache }: Settings): Answer | null {
  const [, id = '', ending] = /^\/data\/([^/]+)\.(csv|svg|png)$/.exec(path) ?? [];
  const dataset = newsroom().datasets.get(id);
  if (!dataset) return null;
  if (ending === 'csv') return { type: 'text/csv; charset=utf-8', body: dataset.csv };
  const drawing = drawingOf(dataset, newsroom().publication, cache);
  if (!drawing) return null;
  return ending === 'svg'
    ? { type: 'image/svg+xml', body: drawing.svg }
    : { type: 'image/png', body: drawing.png };
}

/** The original stands in for its sizes, which only a build makes. */
async function mediaAt(path: string, settings: Settings): Promise<Answer | null> {
  const room = newsroom();
  const media = [...room.media.values()].find(
    (known) => paths.media(fileName(known)) === path || path.startsWith(paths.media(`${known.id}-`)),
  );
  if (!media) return null;
  return { type: media.content.type, body: await rightsCarrying(media, room.publication, settings) };
}
