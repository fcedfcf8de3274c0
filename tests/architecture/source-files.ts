import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface SourceFile {
  /** From the project's folder on, with slashes: `src/core/text/result.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project; none while there is no such folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  if (!existsSync(join(PROJECT, folder))) return [];
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(PROJECT.length), text: readFileSync(file, 'utf8') }));
}

/** What a file imports, as written: of an .astro file, in its front matter and its scripts. */
export function importsOf(file: SourceFile): readonly string[] {
  if (!CODE.test(file.path)) return [];
  return codeOf(file).flatMap((code) =>
    ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName),
  );
}

/** The TypeScript between the fences of an .astro file. */
export const frontMatterOf = (file: SourceFile): string => FRONT_MATTER.exec(file.text)?.[1] ?? '';

function codeOf(file: SourceFile): readonly string[] {
  if (!file.path.endsWith('.astro')) return [file.text];
  const scripts = Array.from(file.text.matchAll(SCRIPT), ([, code = '']) => code);
  return [frontMatterOf(file), ...scripts];
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = /\.(astro|m?[jt]sx?)$/;
const FRONT_MATTER = /^\s*---\n([\s\S]*?)\n---/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
