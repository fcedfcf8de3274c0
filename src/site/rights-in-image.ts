import sharp from 'sharp';
import type { ImageType } from '../core/newsroom/content-folder.ts';
import type { Work } from '../core/newsroom/work.ts';
import { xmpPacket } from '../core/rights/xmp.ts';
import { jpegWithXmp } from './jpeg-metadata.ts';
import { pngWithXmp } from './png-metadata.ts';

/**
 * An image with its creator, credit and license written into the file, in the size and, where the format lets us, with
 * the very pixels it came with. What the file said of itself before is replaced: the newsroom's description is the one
 * that was checked.
 */
export async function withRights(bytes: Uint8Array, type: ImageType, work: Work): Promise<Uint8Array> {
  const packet = xmpPacket(work);
  switch (type) {
    case 'image/jpeg':
      return jpegWithXmp(bytes, packet) ?? bytes;
    case 'image/png':
      return pngWithXmp(bytes, packet);
    case 'image/svg+xml':
      return svgWithXmp(bytes, packet);
    case 'image/webp':
      return sharp(bytes).keepMetadata().withXmp(packet).webp({ quality: 92 }).toBuffer();
    case 'image/avif':
      return sharp(bytes).keepMetadata().withXmp(packet).avif({ quality: 80 }).toBuffer();
  }
}

/** SVG holds any XML in its `metadata`; the packet stands there without the wrapper it needs in other formats. */
function svgWithXmp(bytes: Uint8Array, packet: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const [start] = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>/.exec(text) ?? [];
  if (start === undefined) return bytes;
  const metadata = packet.replace(/<\?xpacket[^>]*\?>/g, '').trim();
  return new TextEncoder().encode(text.replace(start, () => `${start}<metadata>${metadata}</metadata>`));
}
