/**
 * The media type a file is sent with, from its name alone.
 * @param {string} fileName
 */
export function mediaType(fileName) {
  const name = fileName.toLowerCase();
  if (/\.pf_[a-z]+$/.test(name)) return BINARY;
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? BINARY;
}

/**
 * Whether bytes of this type shrink when compressed: text does, pictures and archives are compressed already.
 * @param {string} type
 */
export const isCompressible = (type) => /^text\/|^application\/(json|xml|wasm)|\+(json|xml)(;|$)/.test(type);

const BINARY = 'application/octet-stream';

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  xsl: 'text/xsl; charset=utf-8',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
};
