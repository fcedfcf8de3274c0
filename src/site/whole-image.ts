import type { ImageType } from '../core/newsroom/content-folder.ts';

/**
 * Whether an image ends where its own format says, and was not cut off on its way: of an upload that broke off the head
 * is there, and only whoever draws it would stumble. Reads lengths and marks, no pixels.
 */
export const isWhole = (type: ImageType, bytes: Buffer): boolean => WHOLE[type]?.(bytes) ?? true;

const WHOLE: Partial<Record<ImageType, (bytes: Buffer) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': isWholeJpeg,
  'image/webp': (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
  'image/avif': isWholeAvif,
};

/** Chunks of length, name, data and check sum (PNG 5.3), the last called IEND. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true;
  }
  return false;
}

/** Segments with their lengths (ITU-T T.81, B.1) up to the first scan; behind it stands the mark of the end. */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== START_OF_SCAN) {
    // Any number of bytes FF may fill up before a mark.
    at += bytes[at + 1] === 0xff ? 1 : bytes.readUInt16BE(at + 2) + 2;
  }
  return bytes.indexOf(END_OF_IMAGE, at) >= 0;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** Boxes with their lengths (ISO/IEC 14496-12, 4.2) up to the end of the file. */
function isWholeAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return true;
    const size = length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length;
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length;
}
