import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FileContent } from '../../../src/core/newsroom/content-folder.ts';
import { readContentFolder } from '../../../src/site/read-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const read = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  using folder = temporaryFolder(files);
  return (await readContentFolder(folder.path, 'content')).files;
};

const contentOf = async (bytes: string | Uint8Array, path = 'a.mdx'): Promise<FileContent | undefined> =>
  (await read({ [path]: bytes }))[0]?.content;

describe('text is read', () => {
  test.each([
    ['as it is', 'a\n\nb\n', 'a\n\nb\n'],
    ['with the line ends of Windows made one', 'a\r\n\r\nb\r\n', 'a\n\nb\n'],
    ['with those of old Macs made one', 'a\rb', 'a\nb'],
    ['without a byte order mark', '\ufeff---\n', '---\n'],
    ['with a byte order mark inside', 'a\ufeffb', 'a\ufeffb'],
    ['where there is none', '', ''],
    ['in any script', 'Straße 電力 שלום 👩‍🔬', 'Straße 電力 שלום 👩‍🔬'],
  ])('%s', async (_, given, text) => {
    expect(await contentOf(given)).toEqual({ kind: 'text', text });
  });

  test.each([
    ['a zero byte', Buffer.from('a\u0000b'), 'it is not text: it holds a zero byte'],
    ['another encoding', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'it is not UTF-8'],
    ['half of a surrogate pair in UTF-8', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'it is not UTF-8'],
    ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), 'it is not UTF-8'],
    [
      'bytes of an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'it is not text: it holds a zero byte',
    ],
    ['more than 4 MB', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'), 'it is larger than 4 MB'],
  ])('but not with %s', async (_, bytes, reason) => {
    const content = await contentOf(bytes);
    expect(content).toEqual({
      kind: 'unreadable',
      reason: expect.stringMatching(reason === 'it is not UTF-8' ? /not UTF-8|zero byte/ : reason),
    });
  });
});

describe('a content folder', () => {
  test('is read in one order, with paths in one form and the digest of the bytes', async () => {
    const files = await read({ 'b/c.yaml': 'x', 'a.mdx': '\ufeffy\r\n', 'B.yaml': '' });
    expect(files.map(({ path }) => path)).toEqual(['B.yaml', 'a.mdx', 'b/c.yaml']);
    expect(files[1]?.digest).toBe(createHash('sha256').update('\ufeffy\r\n').digest('hex'));
  });

  test('has every path in one form of its letters', async () => {
    const [file] = await read({ 'articles/cafe\u0301.mdx': 'x' });
    expect(file?.path).toBe('articles/caf\u00e9.mdx');
  });

  test('has no hidden files, whatever folder they lie in', async () => {
    const files = await read({
      '.git/config': 'x',
      'articles/.DS_Store': 'x',
      '.obsidian/a.mdx': 'x',
      'a.mdx': 'x',
    });
    expect(files.map(({ path }) => path)).toEqual(['a.mdx']);
  });

  test('shows names that begin with two dots', async () => {
    expect((await read({ 'articles/2026/..%2fb.mdx': 'x' })).map(({ path }) => path)).toEqual([
      'articles/2026/..%2fb.mdx',
    ]);
  });

  test.each([
    ['is not there', 'none'],
    ['is a file', 'a.mdx'],
  ])('that %s is empty', async (_, name) => {
    using folder = temporaryFolder({ 'a.mdx': 'x' });
    expect(await readContentFolder(folder.at(name), 'content')).toEqual({ name: 'content', files: [] });
  });

  test('does not follow links out of it, and says so', async () => {
    using folder = temporaryFolder({ 'outside/secret.mdx': 'x', 'content/a.mdx': 'y' });
    symlinkSync(folder.at('outside/secret.mdx'), folder.at('content/b.mdx'));
    symlinkSync(folder.at('outside'), folder.at('content/c'));
    symlinkSync(folder.at('nowhere'), folder.at('content/d.mdx'));
    symlinkSync(folder.at('content'), folder.at('content/e'));
    const { files } = await readContentFolder(folder.at('content'), 'content');
    const linked = { kind: 'unreadable', reason: 'it is a link to another place' };
    expect(files.map(({ path, content }) => [path, content])).toEqual([
      ['a.mdx', { kind: 'text', text: 'y' }],
      ['b.mdx', linked],
      ['c', linked],
      ['d.mdx', linked],
      ['e', linked],
    ]);
  });

  test('takes a folder for a folder, whatever it is called', async () => {
    using folder = temporaryFolder({ 'a.mdx': 'x' });
    mkdirSync(folder.at('b.mdx'));
    expect((await readContentFolder(folder.path, 'content')).files).toHaveLength(1);
  });
});
