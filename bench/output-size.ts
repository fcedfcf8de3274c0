import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a build wrote. */
export interface OutputSize {
  readonly files: number;
  readonly bytes: number;
  /** HTML and style sheets of one plain article, compressed as a server would; null when its page is not there. */
  readonly articleGzipBytes: number | null;
}

export async function sizeOf(folder: string, articleSlug: string): Promise<OutputSize> {
  const files = await filesIn(folder);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    files: files.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    articleGzipBytes: await weighArticle(folder, articleSlug),
  };
}

/** The names of the HTML files that hold a text. */
export async function pagesWith(folder: string, text: string): Promise<readonly string[]> {
  const pages = (await filesIn(folder)).filter((file) => file.endsWith('.html'));
  // One after the other: ten thousand files at once are more than a system lets one process open.
  return pages.filter((page) => readFileSync(page, 'utf8').includes(text));
}

async function weighArticle(folder: string, slug: string): Promise<number | null> {
  const page = join(folder, 'articles', slug, 'index.html');
  if (!existsSync(page)) return null;
  const html = await readFile(page, 'utf8');
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="?stylesheet"?[^>]*>/g)]
    .map(([link]) => /\bhref="?([^"\s>]+)/.exec(link)?.[1] ?? '')
    .filter((address) => address.startsWith('/'));
  const parts = await Promise.all(sheets.map((address) => readFile(join(folder, address))));
  return [Buffer.from(html), ...parts].reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
