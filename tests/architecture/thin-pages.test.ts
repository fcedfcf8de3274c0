import ts from 'typescript';
import { expect, test } from 'vitest';
import { frontMatterOf, type SourceFile, sourceFiles } from './source-files.ts';

const PAGE_LINES = 15;
const ENDPOINT_LINES = 20;

/** A page or an endpoint is plumbing: get, call one function, answer. What is more belongs where a test can call it. */
function findThick(file: SourceFile): readonly string[] {
  if (file.path.endsWith('.astro')) {
    const lines = countLines(withoutImports(frontMatterOf(file)));
    return lines > PAGE_LINES
      ? [tooMuch(file, `${lines} lines of front matter besides imports`, PAGE_LINES)]
      : [];
  }
  const lines = countLines(file.text);
  return file.path.endsWith('.ts') && lines > ENDPOINT_LINES
    ? [tooMuch(file, `${lines} lines`, ENDPOINT_LINES)]
    : [];
}

const tooMuch = ({ path }: SourceFile, has: string, limit: number) =>
  `${path} has ${has}, ${limit} at most: move what it decides into src/core, what it prepares into src/site`;

function withoutImports(code: string): string {
  const { statements } = ts.createSourceFile('page.ts', code, ts.ScriptTarget.Latest);
  return statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => code.slice(statement.pos, statement.end))
    .join('\n');
}

const countLines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;

test('pages and endpoints are thin', () => {
  expect(sourceFiles('src/pages').flatMap(findThick)).toEqual([]);
});

const code = (lines: number) => Array.from({ length: lines }, (_, i) => `const a${i} = ${i};`).join('\n\n');
const page = (frontMatter: string) => ({
  path: 'src/pages/a.astro',
  text: `---\n${frontMatter}\n---\n<h1></h1>`,
});

test('counts what a page does besides importing', () => {
  const imports = "import a from './a.ts';\nimport {\n  b,\n  c,\n} from './b.ts';\n";
  expect(findThick(page(imports + code(15)))).toEqual([]);
  expect(findThick(page(imports + code(16)))).toEqual([
    expect.stringContaining('src/pages/a.astro has 16 lines of front matter besides imports, 15 at most'),
  ]);
});

test('counts every line of an endpoint', () => {
  expect(findThick({ path: 'src/pages/rss.xml.ts', text: code(20) })).toEqual([]);
  expect(findThick({ path: 'src/pages/rss.xml.ts', text: code(21) })).toHaveLength(1);
});
