import sharp from 'sharp';
import type { FileContent, ImageType } from '../core/newsroom/content-folder.ts';
import { readSvg } from './read-svg.ts';
import { isWhole } from './whole-image.ts';

/** Reads what an image or recording is from its bytes, whatever its name says. */
export async function readMedia(ending: string, bytes: Buffer): Promise<FileContent> {
  const sound = SOUNDS.get(ending);
  if (sound) return readSound(sound, bytes);
  return ending === 'svg' ? readSvg(bytes) : readImage(bytes);
}

async function readImage(bytes: Buffer): Promise<FileContent> {
  try {
    const { format, width, height, compression } = await sharp(bytes).metadata();
    const type = FORMATS[format === 'heif' && compression === 'av1' ? 'avif' : (format ?? '')];
    if (!type || !width || !height)
      return { kind: 'unreadable', reason: `it is no image a browser shows (${format})` };
    if (!isWhole(type, bytes)) return { kind: 'unreadable', reason: 'the image is cut off before its end' };
    return { kind: 'image', type, width, height, bytes: bytes.length };
  } catch (error) {
    return { kind: 'unreadable', reason: `there is no image in it (${String(error).split('\n')[0]})` };
  }
}

async function readSound({ type, begins }: Sound, bytes: Buffer): Promise<FileContent> {
  if (!begins(bytes)) return { kind: 'unreadable', reason: `there is no recording in it (${type})` };
  return { kind: 'audio', type, bytes: bytes.length, seconds: await secondsOf(bytes, type) };
}

/** The length of a recording in seconds, counted frame by frame where no header says it; null where there is none. */
async function secondsOf(bytes: Buffer, mimeType: string): Promise<number | null> {
  // Most newsrooms have no recording, and none should wait for the library.
  const { parseBuffer } = await import('music-metadata');
  try {
    const { format } = await parseBuffer(
      bytes,
      { mimeType, size: bytes.length },
      { duration: true, skipCovers: true },
    );
    return Number.isFinite(format.duration) && format.duration ? format.duration : null;
  } catch {
    // It begins like a recording and goes on as something else: whoever needs the length says so.
    return null;
  }
}

interface Sound {
  readonly type: 'audio/mpeg' | 'audio/ogg' | 'audio/mp4';
  /** Whether the first bytes are those of the format. */
  readonly begins: (bytes: Buffer) => boolean;
}

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

const SOUNDS: ReadonlyMap<string, Sound> = new Map([
  // An ID3 tag, or at once the eleven set bits every MPEG audio frame begins with.
  [
    'mp3',
    {
      type: 'audio/mpeg',
      begins: (b) => ascii(b, 0, 3) === 'ID3' || (b[0] === 0xff && ((b[1] ?? 0) & 0xe0) === 0xe0),
    },
  ],
  ['ogg', { type: 'audio/ogg', begins: (b) => ascii(b, 0, 4) === 'OggS' }],
  ['m4a', { type: 'audio/mp4', begins: (b) => ascii(b, 4, 8) === 'ftyp' }],
]);

const FORMATS: Readonly<Record<string, ImageType>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};
