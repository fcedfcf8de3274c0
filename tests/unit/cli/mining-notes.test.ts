import { expect, test } from 'vitest';
import { isDisallowed } from '../../../src/cli/inbound/mining-notes.ts';

test.each<[rules: string, path: string, isShut: boolean]>([
  ['', '/a', false],
  ['User-agent: *\nDisallow: /', '/a', true],
  ['User-agent: *\nDisallow:', '/a', false],
  ['User-agent: SomeBot\nDisallow: /', '/a', false],
  ['User-agent: SomeBot\nUser-agent: *\nDisallow: /a # for now', '/a/b', true],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf.html', false],
  ['User-agent: *\nDisallow: /x\n\nUser-agent: Other\nDisallow: /', '/a', false],
])('the rules %j shut %s: %s', (rules, path, isShut) => {
  expect(isDisallowed(rules, path)).toBe(isShut);
});
