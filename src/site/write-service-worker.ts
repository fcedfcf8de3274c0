import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_PREFIX, CACHES, SHELL_PREFIX } from '../components/offline/caches.ts';
import type { Publication } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';

/** Pages every reader has at hand without having opened them. */
const PAGES = [paths.offline, paths.saved] as const;

/** Files of public/ that every page needs; their names never change. */
const FILES = ['/theme.js', '/favicon.svg', '/wordmark.svg', paths.icons] as const;

/** Writes the service worker, which knows the files its own pages need. */
export function writeServiceWorker({ offline }: Pick<Publication, 'offline'>, next: string): void {
  const source = offline ? shellOf(next) + sourceOf('service-worker.js') : sourceOf('no-service-worker.js');
  writeFileSync(join(next, paths.serviceWorker), source);
}

const sourceOf = (name: string): string =>
  readFileSync(new URL(`../components/offline/${name}`, import.meta.url), 'utf8');

function shellOf(next: string): string {
  const read = (path: string): string => readFileSync(join(next, path), 'utf8');
  const pages = PAGES.map((path) => read(`${path}index.html`));
  const assets = filesNamedIn(pages, readdirSync(join(next, '_astro')), (name) => read(`_astro/${name}`));
  const files = [...PAGES, ...FILES, ...assets.map((name) => `/_astro/${name}`)];
  // The names of assets are digests of their own.
  const digest = hash('sha256', [...pages, ...FILES.map(read), ...files].join('\n'));
  const name = SHELL_PREFIX + digest.slice(0, 12);
  const shell = {
    name,
    files,
    offline: paths.offline,
    ...CACHES,
    prefix: CACHE_PREFIX,
    shellPrefix: SHELL_PREFIX,
  };
  return `const SHELL = ${JSON.stringify(shell)};\n\n`;
}

/**
 * The files of a folder whose names occur in the texts, and for scripts those that occur in them. A name holds a digest,
 * so it stands nowhere by chance; style sheets name fonts for every script and language, of which few are ever needed.
 */
export function filesNamedIn(
  texts: readonly string[],
  names: readonly string[],
  read: (name: string) => string,
): readonly string[] {
  const found = new Set<string>();
  const waiting = [...texts];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const name of names) {
      if (found.has(name) || !text.includes(name)) continue;
      found.add(name);
      if (name.endsWith('.js')) waiting.push(read(name));
    }
  }
  return [...found].toSorted();
}
