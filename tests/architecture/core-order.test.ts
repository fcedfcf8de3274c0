import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const ORDER =
  'text license credit document mdx chart newsroom terms rendition rights discovery feed verification inbound submission originals'.split(
    ' ',
  );

// It ships to the browser, so it may not draw the parser or the schemas in.
const VERIFICATION = ['text', 'license', 'credit', 'document', 'verification'];

/** A folder of the core may import itself and what stands before it, and nothing else of the project. */
function findMisplaced(file: SourceFile): readonly string[] {
  const folder = folderOf(file.path);
  const allowed = folder === 'verification' ? VERIFICATION : ORDER.slice(0, ORDER.indexOf(folder) + 1);
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file.path), specifier))
    .filter((target) => !allowed.includes(folderOf(target)))
    .map((target) => `${file.path} imports ${target}: ${remedy(folder, folderOf(target))}`);
}

function remedy(folder: string, target: string): string {
  if (!ORDER.includes(folder)) return `give ${folder} its place in ORDER of this test first`;
  if (!ORDER.includes(target))
    return 'the core knows nothing outside itself; move the shared part down into src/core';
  return `${target} is not open to ${folder}; move the shared part down, into ${folder} or what stands before it`;
}

const folderOf = (path: string) => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? 'what is outside the core';

test('each folder of the core imports only itself and what stands before it', () => {
  expect(sourceFiles('src/core').flatMap(findMisplaced)).toEqual([]);
});

test.each([
  ['text/a.ts', '../license/b.ts', 'license is not open to text; move the shared part down, into text or'],
  ['verification/a.ts', '../newsroom/b.ts', 'newsroom is not open to verification'],
  ['feed/a.ts', '../../site/urls.ts', 'move the shared part down into src/core'],
  ['novelty/a.ts', '../feed/b.ts', 'give novelty its place in ORDER'],
])('refuses in %s the import of %s', (path, specifier, words) => {
  const text = `import { type X } from './own.ts';\nexport type { Y } from '${specifier}';`;
  expect(findMisplaced({ path: `src/core/${path}`, text }).at(-1)).toContain(words);
});

test('lets a folder import itself, what stands before it, and packages', () => {
  const text =
    "import a from './b.ts'; import c from '../text/d.ts'; const e = await import('../mdx/f.ts'); import z from 'zod';";
  expect(findMisplaced({ path: 'src/core/newsroom/a.ts', text })).toEqual([]);
});
