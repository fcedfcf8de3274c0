import { type FileChild, ImageRun, type ParagraphChild } from 'docx';
import type { BlockOf } from '../../document/document.ts';
import { creditRuns } from './credit-runs.ts';
import { TEXT_HEIGHT, TEXT_WIDTH, TWIPS_IN_PIXEL } from './page.ts';
import { type Place, paragraph } from './paragraph.ts';
import { wordText } from './word-text.ts';
import { textRuns, writeInlines } from './write-inlines.ts';
import type { Writing } from './writing.ts';

/** A figure of the text; its own caption comes before that of the image. */
export function writeFigure(
  { media, caption }: BlockOf<'figure'>,
  writing: Writing,
  place: Place,
): readonly FileChild[] {
  return writeImage(
    media,
    () => (caption.length > 0 ? writeInlines(caption, writing) : null),
    writing,
    place,
  );
}

/** An image with its caption and its own credit; nothing where its license keeps it from traveling. */
export function writeImage(
  id: string,
  writeCaption: () => readonly ParagraphChild[] | null,
  writing: Writing,
  place: Place,
): readonly FileChild[] {
  const { entry, credit, mayTravel } = writing.story.media(id);
  if (!mayTravel || entry.content.kind !== 'image') return [];
  const { raster, width, height } = writing.press.picture(id);
  const image = { ...raster, key: `image ${id}`, width, height, alt: entry.alt };
  const words = writeCaption() ?? textRuns(entry.caption ?? '', writing);
  const gap = words.length > 0 ? textRuns(' ', writing) : [];
  const below = { style: 'Credit', indent: place.indent } as const;
  return [
    drawImage(image, writing, place),
    paragraph([...words, ...gap, ...creditRuns(credit, writing)], below, writing),
  ];
}

/** An image as a file, and what it shows in words; width and height in any unit. */
interface DrawnImage {
  /** Names it within the file it is put into. */
  readonly key: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** An image as wide as the text, unless that would enlarge it or make it higher than the page. */
export function drawImage(image: DrawnImage, writing: Writing, { indent }: Place): FileChild {
  const { width, height } = image;
  const room = Math.max(TEXT_WIDTH - indent / TWIPS_IN_PIXEL, TEXT_WIDTH / 4);
  const scale = Math.min(1, room / width, TEXT_HEIGHT / height);
  const place = writing.pictures.nextPlace();
  const run = new ImageRun({
    type: image.mediaType === 'image/png' ? 'png' : 'jpg',
    data: writing.pictures.standIn(image.key, image.bytes),
    transformation: { width: Math.max(1, width * scale), height: Math.max(1, height * scale) },
    altText: { id: String(place), name: `Picture ${place}`, description: wordText(image.alt) },
  });
  return paragraph([run], { style: 'Picture', indent }, writing);
}
