import { expect, test } from 'vitest';
import { filesNamedIn } from '../../../src/site/write-service-worker.ts';

const FOLDER = {
  'page.a1.js': 'import"./shared.b2.js";',
  'shared.b2.js': 'export const a=1;',
  'other.c3.js': 'import"./shared.b2.js";',
  'story.d4.css': 'src:url(/_astro/italic.e5.woff2)',
  'italic.e5.woff2': '',
  'serif.f6.woff2': '',
};

test('a page without a network has the files it names and those its scripts import, and no font only a style sheet names', () => {
  const page =
    '<link href="/_astro/story.d4.css"><link href="/_astro/serif.f6.woff2"><script src="/_astro/page.a1.js">';
  const read = (name: string): string => FOLDER[name as keyof typeof FOLDER];
  expect(filesNamedIn([page], Object.keys(FOLDER), read)).toEqual([
    'page.a1.js',
    'serif.f6.woff2',
    'shared.b2.js',
    'story.d4.css',
  ]);
});
