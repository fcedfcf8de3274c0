import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Article, Dataset, Media, Newsroom } from '../core/newsroom/newsroom.ts';
import { workOfMedia } from '../core/newsroom/work.ts';
import type { Picture, Press } from '../core/rendition/press.ts';
import { xmpPacket } from '../core/rights/xmp.ts';
import { drawingOf, rasterize } from './draw-charts.ts';
import { keepFile } from './keep-file.ts';
import { once } from './once.ts';
import { withRights } from './rights-in-image.ts';
import type { Settings } from './settings.ts';

/** Prepares everything the copies of a story take besides words; what several stories show is prepared once. */
export function pressFor(
  newsroom: Newsroom,
  settings: Pick<Settings, 'content' | 'cache'>,
): (article: Article) => Promise<Press> {
  const pictureOf = once((media: Media) => preparePicture(media, newsroom, settings));
  const drawing = once((dataset: Dataset) => drawingOf(dataset, newsroom.publication, settings.cache));
  return async (article) => {
    const pictures = new Map<string, Picture>();
    for (const media of imagesOf(article, newsroom)) pictures.set(media.id, await pictureOf(media));
    return {
      picture: (id) => known(pictures.get(id), id),
      drawing: (id) => drawing(known(newsroom.datasets.get(id), id)),
      // The typesetter is a large native library, and most builds set nothing.
      typeset: async (print) => (await import('./typeset.ts')).typeset(print),
      sha256: (bytes) => hash('sha256', bytes),
    };
  };
}

function imagesOf({ hero, uses }: Article, { media }: Newsroom): readonly Media[] {
  const ids = new Set([...(hero ? [hero.id] : []), ...uses.media]);
  return [...ids].flatMap((id) => media.get(id) ?? []).filter(({ content }) => content.kind === 'image');
}

/** Widest raster for documents, in pixels: sharp across a page of paper. */
const WIDEST = 2000;

async function preparePicture(
  media: Media,
  { publication }: Newsroom,
  settings: Pick<Settings, 'content' | 'cache'>,
): Promise<Picture> {
  const { content } = media;
  if (content.kind !== 'image') throw new RangeError(`${media.id} is no image`);
  const bytes = await rightsCarrying(media, publication, settings);
  const size = { width: content.width, height: content.height };
  const raster = await rasterOf(bytes, content);
  // A drawing may leave as its raster too; of any other format the original leaves.
  const isDrawing = content.type === 'image/svg+xml';
  const signed = isDrawing
    ? await withRights(raster.bytes, 'image/png', workOfMedia(media, publication))
    : raster.bytes;
  return { mediaType: content.type, bytes, raster: { ...raster, bytes: signed }, ...size };
}

/** The published form of an image: the original with its rights written in; kept between builds. */
export async function rightsCarrying(
  media: Media,
  publication: Newsroom['publication'],
  { content: folder, cache }: Pick<Settings, 'content' | 'cache'>,
): Promise<Uint8Array> {
  const original = readFileSync(join(folder.path, media.path));
  if (media.content.kind !== 'image') return original;
  const work = workOfMedia(media, publication);
  const kept = join(cache, 'images', hash('sha256', media.digest + xmpPacket(work)));
  if (existsSync(kept)) return readFileSync(kept);
  const written = await withRights(original, media.content.type, work);
  keepFile(kept, written);
  return written;
}

async function rasterOf(
  bytes: Uint8Array,
  { type, width }: { readonly type: string; readonly width: number },
): Promise<Picture['raster']> {
  const isPlain = width <= WIDEST;
  if (isPlain && (type === 'image/png' || type === 'image/jpeg')) return { mediaType: type, bytes };
  if (type === 'image/svg+xml') {
    const zoom = Math.min(WIDEST / width, 3);
    return { mediaType: 'image/png', bytes: rasterize(new TextDecoder().decode(bytes), zoom) };
  }
  const resized = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
  return {
    mediaType: 'image/jpeg',
    bytes: await resized.flatten({ background: '#ffffff' }).jpeg({ quality: 88 }).toBuffer(),
  };
}

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new RangeError(`"${id}" was not prepared for the press`);
  return value;
}
