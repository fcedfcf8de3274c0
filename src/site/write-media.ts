import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { type ImageVariant, variantsOf } from '../core/newsroom/image-variants.ts';
import type { Media, Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { fileName } from '../core/newsroom/work.ts';

interface Folders {
  readonly content: string;
  readonly next: string;
  readonly cache: string;
}

/** Writes every image and recording as it is, images in the sizes pages offer, and every dataset as CSV. */
export async function writeMedia(newsroom: Newsroom, folders: Folders): Promise<void> {
  await mkdir(join(folders.next, 'media'), { recursive: true });
  await mkdir(join(folders.next, 'data'), { recursive: true });
  await mkdir(join(folders.cache, 'images'), { recursive: true });
  for (const media of newsroom.media.values()) await writeOne(media, folders);
  for (const dataset of newsroom.datasets.values()) {
    await writeFile(join(folders.next, paths.data(dataset.id)), dataset.csv);
  }
}

async function writeOne(media: Media, folders: Folders): Promise<void> {
  const original = join(folders.content, media.path);
  await copyFile(original, join(folders.next, paths.media(fileName(media))));
  for (const variant of variantsOf(media)) {
    const kept = join(folders.cache, 'images', basename(variant.path));
    if (!existsSync(kept)) await resize(original, variant, kept);
    await copyFile(kept, join(folders.next, variant.path));
  }
}

/** Turned upright, in sRGB, with the copyright and credit the original carries. */
async function resize(original: string, { format, width }: ImageVariant, target: string): Promise<void> {
  const quality = format === 'avif' ? 55 : 78;
  await sharp(original)
    .rotate()
    .resize({ width })
    .keepExif()
    .keepXmp()
    .toFormat(format, { quality })
    .toFile(target);
}
