import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import type { FileContent, ImageType } from '../core/newsroom/content-folder.ts';

/** Reads what an image or recording is from its bytes, whatever its name says. */
export async function readMedia(ending: string, bytes: Buffer): Promise<FileContent> {
  const audio = AUDIO[ending];
  if (audio) return { kind: 'audio', type: audio, bytes: bytes.length };
  if (ending === 'svg') return readSvg(bytes);
  try {
    const { format, width, height, compression } = await sharp(bytes).metadata();
    const type = FORMATS[format === 'heif' && compression === 'av1' ? 'avif' : (format ?? '')];
    if (!type || !width || !height)
      return { kind: 'unreadable', reason: `it is no image a browser shows (${format})` };
    return { kind: 'image', type, width, height, bytes: bytes.length };
  } catch (error) {
    return { kind: 'unreadable', reason: `there is no image in it (${String(error).split('\n')[0]})` };
  }
}

const AUDIO: Readonly<Record<string, 'audio/mpeg' | 'audio/ogg' | 'audio/mp4'>> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
};

const FORMATS: Readonly<Record<string, ImageType>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** An SVG file is a document that can run code; one that could is refused. */
function readSvg(bytes: Buffer): FileContent {
  const text = bytes.toString('utf8');
  const { document } = parseHTML(text);
  const svg = document.querySelector('svg');
  if (!svg) return { kind: 'unreadable', reason: 'there is no <svg> in it' };
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const fault = faultOf(element);
    if (fault) return { kind: 'unreadable', reason: fault };
  }
  const [width, height] = sizeOf(svg);
  if (!width || !height)
    return { kind: 'unreadable', reason: 'its <svg> has no viewBox and no width and height' };
  return { kind: 'image', type: 'image/svg+xml', width, height, bytes: bytes.length };
}

function faultOf(element: Element): string | null {
  const name = element.localName.toLowerCase();
  if (['script', 'foreignobject', 'iframe', 'animate', 'set', 'style'].includes(name))
    return `it holds <${name}>`;
  for (const { name: attribute, value } of element.attributes) {
    if (/^on/i.test(attribute)) return `it holds a script in ${attribute}`;
    if (/href$/i.test(attribute) && !value.startsWith('#'))
      return `it points to another file (${value.slice(0, 60)})`;
    if (/url\(\s*["']?(?!#)/i.test(value)) return `it loads another file in ${attribute}`;
  }
  return null;
}

function sizeOf(svg: Element): [number, number] {
  const box = (svg.getAttribute('viewBox') ?? svg.getAttribute('viewbox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Number.parseFloat(svg.getAttribute('width') ?? '') || (box[2] ?? 0);
  const height = Number.parseFloat(svg.getAttribute('height') ?? '') || (box[3] ?? 0);
  return [width, height];
}
