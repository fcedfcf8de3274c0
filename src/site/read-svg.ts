import { DOMParser } from 'linkedom';
import sharp from 'sharp';
import type { FileContent } from '../core/newsroom/content-folder.ts';

/** Reads an SVG file (SVG 2, UTF-8). It is a document that can run code and load others; one that could is refused. */
export async function readSvg(bytes: Buffer): Promise<FileContent> {
  const text = bytes.toString('utf8');
  const hidden = faultOfText(text);
  if (hidden) return unreadable(hidden);
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('svg');
  if (!svg) return unreadable('there is no <svg> in it');
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const fault = faultOfElement(element);
    if (fault) return unreadable(fault);
  }
  const [width, height] = sizeOf(svg);
  if (!width || !height) return unreadable('its <svg> has no viewBox and no width and height');
  const fault = await faultOfDrawing(bytes);
  return fault
    ? unreadable(fault)
    : { kind: 'image', type: 'image/svg+xml', width, height, bytes: bytes.length };
}

const unreadable = (reason: string): FileContent => ({ kind: 'unreadable', reason });

/** What two parsers may read in two ways is refused as text, wherever it stands. */
function faultOfText(text: string): string | null {
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(text)) return 'it declares entities';
  if (/<\?(?!xml\s)/i.test(text)) return 'it holds an instruction to load or run something (<?)';
  if (/^[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return 'it is not UTF-8';
  if (text.includes('http://www.w3.org/1999/xhtml')) return 'it holds HTML';
  const element = FORBIDDEN.exec(text)?.[1];
  return element === undefined ? null : `it holds <${element.toLowerCase()}>`;
}

const FORBIDDEN =
  /<(?:[\w.-]+:)?(script|foreignObject|iframe|object|embed|style|animate\w*|set|handler|listener)(?=[\s/>])/i;

function faultOfElement({ attributes }: Element): string | null {
  for (const { name, value } of attributes) {
    if (/^(?:.*:)?on/i.test(name)) return `it holds a script in ${name}`;
    if (/href$|^(?:.*:)?src$/i.test(name) && !value.startsWith('#'))
      return `it points to another file (${value.slice(0, 60)})`;
    if (/url\(\s*(?!\s*["']?#)/i.test(value)) return `it loads another file in ${name}`;
  }
  return null;
}

function sizeOf(svg: Element): [number, number] {
  const box = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = Number.parseFloat(svg.getAttribute('width') ?? '') || (box[2] ?? 0);
  const height = Number.parseFloat(svg.getAttribute('height') ?? '') || (box[3] ?? 0);
  return [width, height];
}

/** A browser shows nothing of a file that is not well-formed. */
async function faultOfDrawing(bytes: Buffer): Promise<string | null> {
  try {
    const { format } = await sharp(bytes).metadata();
    return format === 'svg' ? null : `it is no SVG (${format})`;
  } catch (error) {
    return `there is no image in it (${String(error).split('\n')[0]})`;
  }
}
