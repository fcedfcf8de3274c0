import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { findOutsideReferences } from './outside-references.ts';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** The packages that only one folder of the core may know. */
const ONLY_IN: Readonly<Record<string, string>> = { zod: 'src/core/newsroom/', satteri: 'src/core/mdx/' };

function findImpureImports(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((specifier) => {
    const name = packageOf(specifier);
    if (/^(astro|node)(:|$)/.test(name) || builtinModules.includes(name)) {
      return [`${file.path} imports ${specifier}: let src/site or src/cli do that and hand the value in`];
    }
    const home = ONLY_IN[name];
    return home && !file.path.startsWith(home) ? [`${file.path} imports ${name}: only ${home} may`] : [];
  });
}

const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const core = sourceFiles('src/core').filter(({ path }) => path.endsWith('.ts'));

test('the core imports nothing of Astro or Node, and each special package in one folder only', () => {
  expect(core.flatMap(findImpureImports)).toEqual([]);
});

test('the core has no clock, network, chance, page or process', () => {
  expect(findOutsideReferences(core)).toEqual([]);
});

test.each([
  ['text/a.ts', "import { getEntry } from 'astro:content'", 'src/core/text/a.ts imports astro:content'],
  ['text/a.ts', "import type { AstroConfig } from 'astro'", 'src/core/text/a.ts imports astro'],
  ['text/a.ts', "export * from 'node:fs/promises'", 'src/core/text/a.ts imports node:fs/promises'],
  ['text/a.ts', "const path = await import('path')", 'src/core/text/a.ts imports path'],
  [
    'terms/a.ts',
    "import { z } from 'zod/mini'",
    'src/core/terms/a.ts imports zod: only src/core/newsroom/ may',
  ],
  ['newsroom/a.ts', "import { mdxToMdast } from 'satteri'", 'only src/core/mdx/ may'],
])('finds in %s: %s', (path, text, words) => {
  expect(findImpureImports({ path: `src/core/${path}`, text })).toEqual([expect.stringContaining(words)]);
});

test.each([
  'const year = new Date().getFullYear();',
  'const year = new Date;',
  'const words = Date();',
  'const id = Date.now();',
  'const pick = Math.random();',
  'export const load = (url: string) => fetch(url);',
  'export const width = window.innerWidth;',
  'export const title = () => document.title;',
  'export const shorthand = { document };',
  'export const home = process.env;',
  'export const all = globalThis;',
])('finds what reaches outside: %s', (text) => {
  expect(findOutsideReferences([{ path: 'a.ts', text }])).toEqual([expect.stringMatching(/^a\.ts:1 uses /)]);
});

test.each([
  'export const day = new Date(0);',
  'export const read = (text: string) => new Date(text);',
  'export const walk = (document: Document) => document.blocks;',
  'export interface Article { readonly document: Document; fetch(): void }',
  'export const blocks = (work: Work) => work.document.blocks;',
  'export const rename = ({ document: body }: Work) => ({ document: body, window: 1 });',
  "import { document } from './document.ts'; export const again = { document };",
  'export function read({ document }: Work) { return document; }',
])('takes for pure: %s', (text) => {
  expect(findOutsideReferences([{ path: 'a.ts', text }])).toEqual([]);
});
