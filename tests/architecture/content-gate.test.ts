import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Two ways to the content would be two opinions on what is published: a draft shut out by one leaks by the other. */
function findSideEntrances(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => importsOf(file).includes('astro:content'))
    .map(({ path }) => `${path} imports astro:content: ask the gate in src/site for the newsroom instead`);
}

test('nobody imports astro:content: the newsroom comes by its own gate', () => {
  expect(findSideEntrances(sourceFiles('src'))).toEqual([]);
});

test('finds a page or a script that asks for entries itself', () => {
  const code = "import { getCollection } from 'astro:content';";
  const files = [
    { path: 'src/site/other.ts', text: code },
    { path: 'src/pages/index.astro', text: `---\n${code}\n---\n<h1>Home</h1>\n` },
    { path: 'src/components/card.astro', text: `<p></p>\n<script>\n${code}\n</script>\n` },
  ];
  expect(findSideEntrances(files)).toEqual([
    expect.stringContaining('src/site/other.ts imports'),
    expect.stringContaining('src/pages/index.astro imports'),
    expect.stringContaining('src/components/card.astro imports'),
  ]);
});
