import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/serving/headers-file.mjs';

const headers = (file: string, path: string) =>
  Object.fromEntries(headersFor(parseHeadersFile(file).rules, path));

test('applies a rule for everything to every path', () => {
  const file = "/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: default-src 'self'; img-src data:\n";
  expect(headers(file, '/articles/x/')).toEqual({
    'x-frame-options': 'DENY',
    'content-security-policy': "default-src 'self'; img-src data:",
  });
});

test.each([
  ['/', '/', true],
  ['/', '/articles/', false],
  ['/articles/*', '/articles/x/', true],
  ['/articles/*', '/articles', false],
  ['/*.pdf', '/articles/x/republish/x.pdf', true],
  ['/*.pdf', '/articles/xpdf', false],
  ['/authors/:id/', '/authors/ana/', true],
  ['/authors/:id/', '/authors/ana/more/', false],
  ['/a(b)+', '/a(b)+', true],
  ['https://example.org/*', '/', false],
])('lets the pattern %s meet the path %s: %s', (pattern, path, meets) => {
  expect(Object.keys(headers(`${pattern}\n  X-Met: yes`, path))).toEqual(meets ? ['x-met'] : []);
});

test('joins the values of two rules that name one header, whatever its case', () => {
  const file = '/*\n  Link: </a>; rel=preload\n/x\n  link: </b>; rel=preload\n';
  expect(headers(file, '/x')).toEqual({ link: '</a>; rel=preload, </b>; rel=preload' });
});

test('takes a header of an earlier rule away', () => {
  expect(headers('/*\n  X-Robots-Tag: noindex\n/open/*\n  ! X-Robots-Tag\n', '/open/x')).toEqual({});
});

test('ignores comments, empty lines and Windows line ends', () => {
  expect(headers('# all\r\n\r\n/*\r\n  # why\r\n  X-A: b\r\n', '/')).toEqual({ 'x-a': 'b' });
});

test('gives back each line that is no rule, with its number', () => {
  const file =
    '  X-Before: any path\n/*\n  Misspelled header: x\n  X-Empty:\n  X-Control: a\u0007b\nno-slash\n';
  expect(parseHeadersFile(file).unreadable.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
});
