import type { Connect } from 'vite';
import { shareCardOf, shareCardOfSite } from '../core/discovery/share-card.ts';
import { paths } from '../core/newsroom/urls.ts';
import { fileName } from '../core/newsroom/work.ts';
import { everyStory, newsroomShelf } from '../core/originals/newsroom-shelf.ts';
import { drawingOf } from './draw-charts.ts';
import type { FileGroup } from './file-group.ts';
import { fileGroups } from './file-groups.ts';
import { newsroom, type Published, published } from './newsroom.ts';
import { rightsCarrying } from './press.ts';
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
  (await indexAt(path)) ??
  (await groupAt(path, settings)) ??
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

/** A copy, an original or a feed. */
async function groupAt(path: string, settings: Settings): Promise<Answer | null> {
  const group = groupsByPath(published(), settings).get(path);
  const file = (await group?.make())?.files.find((made) => made.path === path);
  return file ? { type: file.type, body: file.content } : null;
}

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

/** Made again only when the content has changed. */
function groupsByPath(of: Published, settings: Settings): ReadonlyMap<string, FileGroup> {
  if (known?.of !== of) {
    const groups = fileGroups(of, settings);
    known = { of, groups: new Map(groups.flatMap((group) => group.paths.map((path) => [path, group]))) };
  }
  return known.groups;
}

let known: { readonly of: Published; readonly groups: ReadonlyMap<string, FileGroup> } | undefined;
