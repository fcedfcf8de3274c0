import { crc32 } from 'node:zlib';

/** XMP in PNG: one uncompressed iTXt chunk with this keyword (XMP Specification, part 3, section 1.1.5). */
const KEYWORD = 'XML:com.adobe.xmp';

const SIGNATURE = 8;

/** The same picture with this XMP packet in place of any it had; not a pixel is encoded again. */
export function pngWithXmp(bytes: Uint8Array, packet: string): Uint8Array {
  const [header, ...others] = chunksOf(bytes);
  if (header === undefined) return bytes;
  return Buffer.concat([
    bytes.subarray(0, SIGNATURE),
    header,
    textChunk(packet),
    ...others.filter((chunk) => !isXmp(chunk)),
  ]);
}

function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const length = 12 + view.getUint32(at);
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

/** Keyword, no compression, no language, no translated keyword, text. */
function textChunk(text: string): Uint8Array {
  const data = Buffer.from(`iTXt${KEYWORD}\0\0\0\0\0${text}`, 'utf8');
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(data), chunk.length - 4);
  return chunk;
}

const isXmp = (chunk: Uint8Array): boolean =>
  Buffer.from(chunk.subarray(4, 8 + KEYWORD.length)).toString('latin1') === `iTXt${KEYWORD}`;
