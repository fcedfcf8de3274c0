import { expect, test } from 'vitest';
import { isCompressible, mediaType } from '../../../scripts/serving/media-type.mjs';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['style.abc123.css', 'text/css; charset=utf-8'],
  ['pagefind-worker.js', 'text/javascript; charset=utf-8'],
  ['module.mjs', 'text/javascript; charset=utf-8'],
  ['manifest.json', 'application/json'],
  ['a-story.ninjs.json', 'application/json'],
  ['a-story.newsml.xml', 'application/xml'],
  ['feed.rss', 'application/rss+xml'],
  ['photo.AVIF', 'image/avif'],
  ['photo.webp', 'image/webp'],
  ['mark.svg', 'image/svg+xml'],
  ['face.woff2', 'font/woff2'],
  ['search.wasm', 'application/wasm'],
  ['a-story.txt', 'text/plain; charset=utf-8'],
  ['a-story.md', 'text/markdown; charset=utf-8'],
  ['a-story.pdf', 'application/pdf'],
  ['a-story.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['emissions.csv', 'text/csv; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json'],
  ['embargoes.ics', 'text/calendar; charset=utf-8'],
  ['en_1a2b3c.pf_meta', 'application/octet-stream'],
  ['en_1a2b3c.pf_fragment', 'application/octet-stream'],
  ['wasm.en.pagefind', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
])('sends %s as %s', (name, type) => {
  expect(mediaType(name)).toBe(type);
});

test.each([
  ['a.html', true],
  ['a.json', true],
  ['a.webmanifest', true],
  ['a.rss', true],
  ['a.svg', true],
  ['a.wasm', true],
  ['a.png', false],
  ['a.woff2', false],
  ['a.pf_index', false],
  ['a.docx', false],
])('compresses %s: %s', (name, expected) => {
  expect(isCompressible(mediaType(name))).toBe(expected);
});
