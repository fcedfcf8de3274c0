import { expect, test } from 'vitest';
import type { FileGroup } from '../../../src/site/file-group.ts';
import { pageGroups } from '../../../src/site/page-groups.ts';
import type { ProgramPage } from '../../../src/site/page-program.ts';

const SITE = 'https://news.example/';

const page = (path: string, key: string | null = 'k', draw = async () => drawing('words')): ProgramPage => ({
  path,
  key,
  draw,
});

const drawing = (words: string) => ({ type: 'text/html', content: new TextEncoder().encode(words) });

const groupsOf = (
  pages: readonly ProgramPage[],
  assets = ['_astro/story.css'],
): Promise<readonly FileGroup[]> =>
  pageGroups({ program: { pages: async () => pages }, assets, placeAssets: () => undefined }, SITE);

async function groupOf(only: ProgramPage, assets?: string[]): Promise<FileGroup> {
  const [group] = await groupsOf([only], assets);
  if (!group) throw new Error('there is no group');
  return group;
}

test('a page is a group of one file', async () => {
  const group = await groupOf(page('articles/water/index.html'));
  expect(group.paths).toEqual(['articles/water/index.html']);
  expect((await group.make()).files).toEqual([{ path: 'articles/water/index.html', ...drawing('words') }]);
});

test('it is drawn again when its own key changes, or the files it names', async () => {
  const keys = await Promise.all([
    groupOf(page('a/index.html', 'one')),
    groupOf(page('a/index.html', 'two')),
    groupOf(page('a/index.html', 'one'), ['_astro/other.css']),
  ]);
  expect(new Set(keys.map((group) => group.key())).size).toBe(3);
  expect((await groupOf(page('b/index.html', 'one'))).key()).toBe(keys[0].key());
});

test('it is drawn with every build where it has no key', async () => {
  expect((await groupOf(page('index.html', null))).key()).toBeNull();
});

test('two pages in one file are refused, and a page in place of an asset', async () => {
  const refusal = 'Two files would be written to about/index.html. Give the page another address.';
  const about = page('about/index.html');
  await expect(groupsOf([about, about])).rejects.toThrow(refusal);
  await expect(groupsOf([about], ['about/index.html'])).rejects.toThrow(refusal);
});

test('a page that cannot be drawn is named, with its reason', async () => {
  const fault = new Error('no such chart');
  const group = await groupOf(page('articles/water/index.html', 'k', () => Promise.reject(fault)));
  const failed = await Promise.resolve(group.make()).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  expect((failed as Error).message).toBe('articles/water/index.html could not be drawn: no such chart');
  expect((failed as Error).cause).toBe(fault);
});
