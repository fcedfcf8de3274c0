import { expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Two ways to the content would be two opinions on what is published: a draft shut out by one leaks by the other. */
function findSideEntrances(files: readonly SourceFile[]): readonly string[] {
  const users = files.filter((file) => importsOf(file).includes('astro:content')).map(({ path }) => path);
  const gates = users.filter((path) => path.startsWith('src/site/'));
  const strangers = users.filter((path) => !gates.includes(path) && path !== 'src/content.config.ts');
  return [
    ...strangers.map(
      (path) => `${path} imports astro:content: ask the gate in src/site for the newsroom instead`,
    ),
    ...(gates.length > 1 ? [`${gates.join(' and ')} import astro:content: keep one gate`] : []),
  ];
}

test('astro:content is imported by its configuration and by one module of src/site', () => {
  expect(findSideEntrances(sourceFiles('src'))).toEqual([]);
});

test('finds a page that asks for entries itself, and a second gate', () => {
  const code = "import { getCollection } from 'astro:content';";
  const files = [
    { path: 'src/content.config.ts', text: code },
    { path: 'src/site/newsroom.ts', text: code },
    { path: 'src/site/other.ts', text: code },
    { path: 'src/pages/index.astro', text: `---\n${code}\n---\n<h1>Home</h1>\n` },
    { path: 'src/components/card.astro', text: `<p></p>\n<script>\n${code}\n</script>\n` },
  ];
  expect(findSideEntrances(files)).toEqual([
    expect.stringContaining('src/pages/index.astro imports'),
    expect.stringContaining('src/components/card.astro imports'),
    'src/site/newsroom.ts and src/site/other.ts import astro:content: keep one gate',
  ]);
});
