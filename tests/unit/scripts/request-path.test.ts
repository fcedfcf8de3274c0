import { expect, test } from 'vitest';
import { folderUrl, parseRequestPath } from '../../../scripts/serving/request-path.mjs';

test.each([
  ['/', [], true],
  ['/articles', ['articles'], false],
  ['/articles/', ['articles'], true],
  ['/articles/x/?page=2#top', ['articles', 'x'], true],
  ['/a%20b/%C3%A9.txt', ['a b', 'é.txt'], false],
  ['/.well-known/tdmrep.json', ['.well-known', 'tdmrep.json'], false],
  ['/%252e%252e/x', ['%2e%2e', 'x'], false],
])('reads %s', (target, segments, asFolder) => {
  expect(parseRequestPath(target)).toMatchObject({ segments, asFolder });
});

test.each([
  '/../etc/passwd',
  '/a/../../etc/passwd',
  '/./x',
  '/%2e%2e/etc/passwd',
  '/%2E%2e/etc/passwd',
  '/.%2e/etc/passwd',
  '/a%2f..%2f..%2fetc/passwd',
  '/a%5c..%5cx',
  '/a\\..\\x',
  '/a%00.html',
  '/a%0d%0aSet-Cookie:x',
  '//evil.example/x',
  '/a//b',
  '/%',
  '/%E0%A4%A',
  '/%C0%AE%C0%AE/etc/passwd',
  '/.git/config',
  'http://evil.example/x',
  '*',
  '',
])('refuses %s', (target) => {
  expect(parseRequestPath(target)).toBeNull();
});

test('writes the address of a folder with its query, escaped again', () => {
  const path = parseRequestPath('/a%20b/c?q=1');
  expect(path && folderUrl(path)).toBe('/a%20b/c/?q=1');
});
