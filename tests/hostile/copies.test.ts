import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { originalOf } from '../../src/core/originals/original-of.ts';
import { readCopy } from '../../src/core/verification/read-copy.ts';
import { LARGEST_COPY } from '../../src/core/verification/read-usual-copy.ts';
import { verifyCopy } from '../../src/core/verification/verify.ts';
import { aNewsroom, anArticle, theStory } from '../support/builders.ts';

const newsroom = aNewsroom({
  'articles/2026/a-story.mdx': anArticle(
    {},
    'The river fell by half, and the board said that it would not rise again.',
  ),
});
const original = originalOf(theStory(newsroom), newsroom);

const MOST = LARGEST_COPY - 100;
const fill = (piece: string, most = MOST): string => piece.repeat(Math.floor(most / piece.length));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Time of the processor, which does not grow when the machine has other work. */
const seconds = (): number => process.cpuUsage().user / 1e6;

/** What somebody hands in, with its name, and what becomes of it. */
const NASTY: readonly (readonly [string, string | Uint8Array, string | null, string])[] = [
  ['nothing', '', null, 'empty'],
  ['blanks', ' \n\t\u00a0', null, 'empty'],
  ['an empty page', '<!doctype html><html><body></body></html>', 'a.html', 'empty'],
  ['only a script', '<script>while(true){}</script><style>p{}</style><!-- words -->', 'a.html', 'empty'],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a.png', 'not-text'],
  ['a PDF', bytes('%PDF-1.7\nstream'), 'a.pdf', 'not-text'],
  ['50 MB', new Uint8Array(50_000_000).fill(97), 'a.txt', 'too-large'],
  ['endless elements', fill('<b>'), 'a.html', 'too-deep'],
  ['endless quotes', fill('<blockquote>x'), 'a.html', 'too-deep'],
  ['a damaged Word file', bytes('PK\u0003\u0004 and nothing else'), 'a.docx', 'not-text'],
  ['an archive without a document', zipSync({ 'a.txt': bytes('words') }), 'a.docx', 'not-text'],
  [
    'a Word file nested without end',
    zipSync({ 'word/document.xml': bytes('<w:p>'.repeat(5000)) }),
    'a.docx',
    'too-deep',
  ],
  [
    'a Word file that unfolds without end',
    zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }),
    'a.docx',
    'not-text',
  ],
];

test.each(NASTY)('has an answer to %s within seconds', (_name, content, name, problem) => {
  const begun = seconds();
  expect(readCopy({ content, name, mediaType: null })).toEqual({ ok: false, error: problem });
  expect(seconds() - begun).toBeLessThan(5);
});

/** As long as text may be to be read at all. */
const long = (piece: string): string => fill(piece, 2_400_000);

/** Long inputs that can be read, and must be compared in time. */
const LONG: readonly (readonly [string, string, string])[] = [
  ['one word again and again', long('river '), 'a.txt'],
  [
    'the story again and again',
    long('The river fell by half, and the board said that it would not rise again. '),
    'a.txt',
  ],
  ['letters without a space', long('a'), 'a.txt'],
  ['open brackets', long('['), 'a.md'],
  ['brackets that promise links', long(']('), 'a.md'],
  ['links that never end', long('[a](<'), 'a.md'],
  ['backticks of every length', long(`${'`'.repeat(3)} a ${'`'.repeat(5)} b `), 'a.md'],
  ['stars', long('*a '), 'a.md'],
  ['bars', long('|a'), 'a.md'],
  ['angle brackets', long('<'), 'a.html'],
  ['ampersands', long('&amp'), 'a.html'],
  ['attributes without end', `<p ${long('a=b ')}`, 'a.html'],
  ['comments that never close', long('<!--'), 'a.html'],
  ['closing tags', long('</p>'), 'a.html'],
  ['addresses', long('https://a.example/b/c '), 'a.txt'],
  ['dots', long('.'), 'a.txt'],
  ['digits with commas', long('1,000,'), 'a.txt'],
];

test.each(LONG)('has an answer to a long copy of %s within seconds', (_name, content, name) => {
  const begun = seconds();
  const read = readCopy({ content, name, mediaType: null });
  if (read.ok) expect(verifyCopy(read.value, original).story).toBe('a-story');
  expect(seconds() - begun).toBeLessThan(5);
});

test('runs nothing and shows nothing of a page: scripts and handlers are no text', () => {
  const read = readCopy({
    content:
      '<p onclick="globalThis.ran = true">Shown</p><script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
    name: null,
    mediaType: null,
  });
  expect(read.ok && read.value.passages.map(({ text }) => text)).toEqual(['Shown']);
  expect('ran' in globalThis).toBe(false);
});
