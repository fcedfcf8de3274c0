import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { type ImageVariant, variantsOf } from '../core/newsroom/image-variants.ts';
import type { Dataset, Media, Newsroom, Publication } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { fileName, workOfMedia } from '../core/newsroom/work.ts';
import { xmpPacket } from '../core/rights/xmp.ts';
import { drawingOf } from './draw-charts.ts';
import { keepFile } from './keep-file.ts';
import { rightsCarrying } from './press.ts';
import type { Settings } from './settings.ts';

/**
 * Writes every image and recording in its own size, images in the sizes pages offer, and every dataset as CSV and as
 * the drawing of its chart. Every image says in its own bytes who made it and under which license it stands.
 */
export async function writeMedia(newsroom: Newsroom, settings: Settings, next: string): Promise<void> {
  const { publication } = newsroom;
  await mkdir(join(next, 'media'), { recursive: true });
  await mkdir(join(next, 'data'), { recursive: true });
  for (const media of newsroom.media.values()) await writeOne(media, publication, settings, next);
  for (const dataset of newsroom.datasets.values()) await writeDataset(dataset, publication, settings, next);
}

async function writeOne(
  media: Media,
  publication: Publication,
  settings: Settings,
  next: string,
): Promise<void> {
  const bytes = await rightsCarrying(media, publication, settings);
  await writeFile(join(next, paths.media(fileName(media))), bytes);
  const packet = xmpPacket(workOfMedia(media, publication));
  for (const variant of variantsOf(media)) {
    const name = `${hash('sha256', packet).slice(0, 16)}-${basename(variant.path)}`;
    const kept = join(settings.cache, 'images', name);
    if (!existsSync(kept)) keepFile(kept, await resize(bytes, variant, packet));
    await copyFile(kept, join(next, variant.path));
  }
}

/** Turned upright and in sRGB. */
async function resize(
  original: Uint8Array,
  { format, width }: ImageVariant,
  packet: string,
): Promise<Uint8Array> {
  const quality = format === 'avif' ? 55 : 78;
  return sharp(original)
    .rotate()
    .resize({ width })
    .keepExif()
    .withXmp(packet)
    .toFormat(format, { quality })
    .toBuffer();
}

async function writeDataset(
  dataset: Dataset,
  publication: Publication,
  { cache }: Settings,
  next: string,
): Promise<void> {
  await writeFile(join(next, paths.data(dataset.id)), dataset.csv);
  const drawing = drawingOf(dataset, publication, cache);
  if (drawing === null) return;
  await writeFile(join(next, paths.drawing(dataset.id, 'svg')), drawing.svg);
  await writeFile(join(next, paths.drawing(dataset.id, 'png')), drawing.png);
}
