import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, parsePage, readSite, siteFiles, sitePages } from './dist.ts';

const files = new Set(siteFiles());
const pages = sitePages();
const stories = pages.filter((path) => /^\/articles\/[^/]+\/index\.html$/.test(path));

const hasJava = spawnSync('java', ['-version']).status === 0;

test.skipIf(!hasJava)('every page is valid to the Nu HTML checker (needs Java)', () => {
  const jar = join(
    dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
    'build/dist/vnu.jar',
  );
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--errors-only', '--format', 'json', ...pages.map((path) => join(DIST, path))],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const messages: readonly { url: string; message: string; lastLine: number }[] = JSON.parse(stderr).messages;
  expect(messages.map(({ url, lastLine, message }) => `${url}:${lastLine} ${message}`)).toEqual([]);
});

test('every link inside the site leads to a page, and every fragment to an element of it', () => {
  const broken = pages.flatMap((page) =>
    [...parsePage(page).querySelectorAll('a[href]')].flatMap((anchor) => {
      const href = anchor.getAttribute('href') ?? '';
      if (/^(?:https?:|mailto:)/.test(href)) return [];
      const { pathname, hash } = new URL(href, `https://site.example${page.replace(/index\.html$/, '')}`);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      if (!files.has(decodeURI(file))) return [`${page}: ${href}`];
      // A place in a recording, in seconds.
      if (file.startsWith('/media/') && /^#t=\d+$/.test(hash)) return [];
      const isThere = hash === '' || parsePage(file).getElementById(decodeURIComponent(hash.slice(1)));
      return isThere ? [] : [`${page}: ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('no page has a style attribute, an inline style or a script that runs inline', () => {
  const inline = pages.filter((page) => {
    const document = parsePage(page);
    const scripts = [...document.querySelectorAll('script:not([src])')];
    return (
      document.querySelector('[style], style') ||
      // What is data by its type never runs.
      scripts.some((script) => !/^application\/(?:ld\+)?json$/.test(script.getAttribute('type') ?? ''))
    );
  });
  expect(inline).toEqual([]);
});

test('every page states the policy of the server before it loads anything', () => {
  const header = /^ {2}Content-Security-Policy: (.+)$/m.exec(readSite('/_headers'))?.[1] ?? '';
  const without = pages.filter((page) => {
    const head = parsePage(page).head.children;
    const place = [...head].findIndex((element) => element.matches('meta[http-equiv]'));
    const policy = head[place]?.getAttribute('content') ?? '';
    const first = [...head].findIndex((element) => element.matches('script, link'));
    return policy === '' || !header.startsWith(`${policy}; frame-ancestors`) || place > first;
  });
  // A short address is a page that only leads on.
  expect(without.filter((page) => !page.startsWith('/s/'))).toEqual([]);
});

test('every style sheet names the layers first: which one a page loads first differs from page to page', () => {
  const sheets = [...files].filter((path) => path.endsWith('.css') && path.startsWith('/_astro/'));
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) expect(readSite(sheet)).toMatch(/^@layer [\w,]*base,components[\w,]*;/);
});

test('no page loads anything from another site', () => {
  const loaded = pages.flatMap((page) =>
    [
      ...parsePage(page).querySelectorAll(
        '[src], [srcset], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]',
      ),
    ]
      .map(
        (element) =>
          element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '',
      )
      .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address) && !address.startsWith('data:')),
  );
  expect(loaded).toEqual([]);
});

test('every page has one h1, one canonical address, a title, a description and a language', () => {
  const lacking = pages.filter((page) => {
    const document = parsePage(page);
    const one = (selector: string): boolean => document.querySelectorAll(selector).length === 1;
    return !(
      one('h1') &&
      (one('link[rel=canonical]') || page === '/404.html') &&
      one('title') &&
      one('meta[name=description]') &&
      document.documentElement.lang
    );
  });
  expect(lacking).toEqual([]);
});

test('no id stands twice on a page', () => {
  const doubled = pages.flatMap((page) => {
    const ids = [...parsePage(page).querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
  });
  expect(doubled).toEqual([]);
});

describe.each(stories)('%s', (path) => {
  const document = parsePage(path);

  test('weighs at most 25 kB gzipped with its style sheets and its charts', () => {
    const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) =>
      readSite(link.getAttribute('href') ?? ''),
    );
    const bytes = [readSite(path), ...sheets].map((text) => gzipSync(text).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
  });

  test('is blocked by no script but the choice of theme', () => {
    const blocking = [
      ...document.querySelectorAll('head script[src]:not([async]):not([defer]):not([type=module])'),
    ];
    expect(blocking.map((script) => script.getAttribute('src'))).toEqual(['/theme.js']);
  });

  test('states one license: in its head, in JSON-LD and in the RDFa of its credit, about itself', () => {
    const graph = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}',
    )['@graph'];
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const credit = [...document.querySelectorAll('[about]')].find(
      (element) => element.getAttribute('about') === canonical,
    );
    const inHead = document.querySelector('link[rel=license]:not([type])')?.getAttribute('href');
    expect(inHead).toMatch(/^https:\/\/creativecommons\.org\/.*\/$/);
    expect(graph[0]).toMatchObject({ license: inHead, url: canonical });
    expect(credit?.querySelector('[rel~=license]')?.getAttribute('href')).toBe(inHead);
  });
});

test('every file that the wire promises is there, and the manifest of a story tells the truth about it', () => {
  const { stories: offered } = JSON.parse(readSite('/wire.json'));
  expect(offered.length).toBeGreaterThan(0);
  for (const { files: promised } of offered) {
    const paths = Object.values<string>(promised).map((url) => new URL(url).pathname);
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    const folder = dirname(new URL(promised.manifest).pathname);
    const { files: members } = JSON.parse(readSite(`${folder}/manifest.json`));
    for (const { name, sha256 } of members) {
      if (!files.has(`${folder}/${name}`)) continue;
      const bytes = readFileSync(join(DIST, folder, name));
      expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, sha256]);
    }
  }
});
