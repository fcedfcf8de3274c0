import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearEarlierSites, nextFolder, recoverSite, swapSite } from '../../../src/site/swap-site.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const NEXT = nextFolder('dist');

function writeSite(folder: TemporaryFolder, name: string, words: string): void {
  mkdirSync(folder.at(name), { recursive: true });
  writeFileSync(join(folder.at(name), 'index.html'), words);
}

const served = (folder: TemporaryFolder): string => readFileSync(folder.at('dist/index.html'), 'utf8');

describe('a finished site', () => {
  test('takes the place of the last one, which stays beside it for whoever has to go back', () => {
    using folder = temporaryFolder({
      'dist/index.html': 'old',
      'dist/gone.html': 'old',
      [`${NEXT}/index.html`]: 'new',
    });
    swapSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
    expect(existsSync(folder.at('dist/gone.html'))).toBe(false);
    expect(readdirSync(folder.path)).toEqual(['dist', 'dist.last']);
    expect(readFileSync(folder.at('dist.last/index.html'), 'utf8')).toBe('old');
  });

  test('is the first where there was none', () => {
    using folder = temporaryFolder({ [`${NEXT}/index.html`]: 'new' });
    swapSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
  });

  test('that is not there leaves the last one in its place', () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old' });
    expect(() => swapSite(folder.at('dist'))).toThrow();
    recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
  });
});

describe('after a build that was killed', () => {
  test('while it made the next site, the last one is served and the half-made one cleared', () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old', [`${NEXT}/half.html`]: 'new' });
    recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('between the two renames, the last one comes back', () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old', [`${NEXT}/index.html`]: 'new' });
    renameSync(folder.at('dist'), folder.at('dist.last'));
    recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('after both renames, the new one is served; the last one stays until there is another', async () => {
    using folder = temporaryFolder({ 'dist/index.html': 'new', 'dist.last/index.html': 'old' });
    recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
    expect(readdirSync(folder.path)).toEqual(['dist', 'dist.last']);
    await clearEarlierSites(folder.at('dist'));
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('while it cleared the sites before, they are cleared by the next, and nothing else is', async () => {
    using folder = temporaryFolder({
      'dist/index.html': 'new',
      'dist.last.4711/index.html': 'older',
      'dist.last.815/page.html': 'oldest',
      'dist.last.mine/index.html': 'a copy that somebody kept',
    });
    await clearEarlierSites(folder.at('dist'));
    expect(readdirSync(folder.path)).toEqual(['dist', 'dist.last.mine']);
  });

  test('before there was a first site, there is nothing to do', () => {
    using folder = temporaryFolder();
    recoverSite(folder.at('dist'));
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('the next build is swapped in as always', async () => {
    using folder = temporaryFolder({ 'dist.last/index.html': 'old' });
    recoverSite(folder.at('dist'));
    await clearEarlierSites(folder.at('dist'));
    writeSite(folder, NEXT, 'new');
    swapSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
  });

  test('one build after another leaves one site and the one before it', async () => {
    using folder = temporaryFolder();
    for (const words of ['one', 'two', 'three']) {
      recoverSite(folder.at('dist'));
      const cleared = clearEarlierSites(folder.at('dist'));
      writeSite(folder, NEXT, words);
      swapSite(folder.at('dist'));
      await cleared;
      expect(served(folder)).toBe(words);
    }
    expect(readdirSync(folder.path)).toEqual(['dist', 'dist.last']);
  });
});
