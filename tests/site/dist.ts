import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

/** The site that `npm test` has built just before. */
export const DIST = resolve(process.env['NEWSROOM_OUT'] ?? 'dist');

/** Paths of all files of the site, from its root. */
export const siteFiles = (): readonly string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(DIST, join(entry.parentPath, entry.name))}`)
    .toSorted();

/** The pages; copies of stories are fragments and no pages, and a short address only leads on. */
export const sitePages = (): readonly string[] =>
  siteFiles().filter(
    (path) => (path.endsWith('/index.html') && !path.startsWith('/s/')) || path === '/404.html',
  );

export const readSite = (path: string): string => readFileSync(join(DIST, path), 'utf8');

export const parsePage = (path: string): Document => parseHTML(readSite(path)).document;
