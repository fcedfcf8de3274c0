import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const MOST_LINES = 250;

/** A file that says what it is about is small and named after it; a drawer for everything is neither. */
function findShapeless({ path, text }: SourceFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const drawer = /\/(lib|utils?|helpers?|misc|common)(?=\/|\.[^/]*$)/.exec(path)?.[1];
  return [
    ...(CODE.test(path) && lines > MOST_LINES
      ? [`${path} has ${lines} lines: split it by what it is about`]
      : []),
    ...(drawer ? [`${path}: "${drawer}" says nothing; name it after what it holds`] : []),
    ...(/\/index\.[cm]?[jt]sx?$/.test(path)
      ? [`${path}: import from the file that has it, without an index`]
      : []),
  ];
}

const CODE = /\.(astro|css|[cm]?[jt]sx?)$/;

test('every source file is small and its name says what it holds', () => {
  expect(sourceFiles('src').flatMap(findShapeless)).toEqual([]);
});

test.each([
  ['src/core/text/escape.ts', 251, 'has 251 lines'],
  ['src/styles/page.css', 251, 'has 251 lines'],
  ['src/lib/escape.ts', 1, '"lib" says nothing'],
  ['src/core/utils/escape.ts', 1, '"utils" says nothing'],
  ['src/core/text/helpers.ts', 1, '"helpers" says nothing'],
  ['src/core/text/index.ts', 1, 'without an index'],
])('finds fault with %s of %i lines', (path, lines, words) => {
  expect(findShapeless({ path, text: 'x\n'.repeat(lines) })).toEqual([expect.stringContaining(words)]);
});

test.each([
  ['src/core/text/escape.ts', 250],
  ['src/decisions/0001-one-tree.md', 400],
  ['src/pages/index.astro', 40],
  ['src/core/license/library.ts', 40],
])('lets %s of %i lines be', (path, lines) => {
  expect(findShapeless({ path, text: 'x\n'.repeat(lines) })).toEqual([]);
});
