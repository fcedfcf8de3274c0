import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextFolder, recoverSite, swapSite } from '../../../src/site/swap-site.ts';
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

  test('that is not there leaves the last one in its place', async () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old' });
    expect(() => swapSite(folder.at('dist'))).toThrow();
    await recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
  });
});

describe('after a build that was killed', () => {
  test('while it made the next site, the last one is served and the half-made one cleared', async () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old', [`${NEXT}/half.html`]: 'new' });
    await recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('between the two renames, the last one comes back', async () => {
    using folder = temporaryFolder({ 'dist/index.html': 'old', [`${NEXT}/index.html`]: 'new' });
    renameSync(folder.at('dist'), folder.at('dist.last'));
    await recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('after both renames, the new one is served and the last one cleared', async () => {
    using folder = temporaryFolder({ 'dist/index.html': 'new', 'dist.last/index.html': 'old' });
    await recoverSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('before there was a first site, there is nothing to do', async () => {
    using folder = temporaryFolder();
    await recoverSite(folder.at('dist'));
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('the next build is swapped in as always', async () => {
    using folder = temporaryFolder({ 'dist.last/index.html': 'old' });
    await recoverSite(folder.at('dist'));
    writeSite(folder, NEXT, 'new');
    swapSite(folder.at('dist'));
    expect(served(folder)).toBe('new');
  });

  test('one build after another leaves one site and the one before it', async () => {
    using folder = temporaryFolder();
    for (const words of ['one', 'two', 'three']) {
      const cleared = recoverSite(folder.at('dist'));
      writeSite(folder, NEXT, words);
      swapSite(folder.at('dist'));
      await cleared;
      expect(served(folder)).toBe(words);
    }
    expect(readdirSync(folder.path)).toEqual(['dist', 'dist.last']);
  });
});
