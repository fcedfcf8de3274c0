import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/core/verification/finding.ts';
import { parsePage, readSite, siteFiles } from './dist.ts';

const files = siteFiles();

/** The scripts a page loads, with all that they import at once. */
function scriptsOf(page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name = ''] of readSite(path).matchAll(/(?:from|import)\s*\(?\s*["']\.\/([^"']+\.js)["']/g))
      add(`/_astro/${name}`);
  };
  for (const script of parsePage(page).querySelectorAll('script[type="module"][src]')) {
    add(new URL(script.getAttribute('src') ?? '', 'https://site.example').pathname);
  }
  return found;
}

test('the check of copies costs at most 60 kB of script, packed, and no other page pays for it', () => {
  const everywhere = scriptsOf('/about/index.html');
  const own = [...scriptsOf('/verify/index.html')].filter((path) => !everywhere.has(path));
  const size = own.reduce((sum, path) => sum + gzipSync(readSite(path), { level: 9 }).length, 0);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThan(60_000);
});

test('every finding has its page, and every story what its copies are compared with', () => {
  for (const code of FINDING_CODES) expect(files).toContain(`/verify/findings/${code}/index.html`);
  const stories = files.filter((path) => /^\/articles\/[^/]+\/index\.html$/.test(path));
  for (const story of stories) expect(files).toContain(story.replace('index.html', 'original.json'));
  expect(stories.length).toBeGreaterThan(0);
});
