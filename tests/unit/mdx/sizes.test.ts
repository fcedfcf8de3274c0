import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';

const many = (text: string, count: number): string => text.repeat(count);
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

/** Far above what any answer takes; only what would hang a build is longer. */
const ENOUGH = 60_000;

describe('an answer comes within seconds, and never as an exception, to', () => {
  test.each([
    ['nothing', ''],
    ['a byte order mark and nothing else', '\ufeff'],
    ['line ends alone', many('\n', 100_000)],
    ['one paragraph of 1 MB', many('word ', 200_000)],
    ['one word of 1 MB', many('x', 1_000_000)],
    ['spaces of 1 MB between two words', `a${many(' ', 1_000_000)}b`],
    ['tabs and spaces of 1 MB', `a${many(' \t', 500_000)}b`],
    ['spaces of 1 MB at the end', `a${many(' ', 1_000_000)}`],
    ['a heading of spaces of 1 MB', `## a${many(' ', 1_000_000)}#`],
    ['20,000 [', many('[', 20_000)],
    ['20,000 [ and ]', many('[', 20_000) + many(']', 20_000)],
    ['20,000 (', many('(', 20_000)],
    ['20,000 {', many('{', 20_000)],
    ['20,000 { on lines of their own', many('{\n', 20_000)],
    ['20,000 { and }', many('{', 20_000) + many('}', 20_000)],
    ['20,000 <', many('<', 20_000)],
    ['20,000 links inside each other', many('[', 20_000) + many('](https://a.example/)', 20_000)],
    ['20,000 images inside each other', many('![', 20_000) + many('](a)', 20_000)],
    ['20,000 entities', many('&amp;', 20_000)],
    ['20,000 stars', `${many('*', 20_000)}a${many('*', 20_000)}`],
    ['20,000 unclosed emphases', many('*a **b ', 10_000)],
    ['20,000 headings of the same words', many('## Same\n\n', 20_000)],
    ['20,000 unknown components', many('<Foo />\n\n', 20_000)],
    [
      '20,000 footnotes that nobody wrote',
      `${numbered(20_000, (i) => `[^a${i}]`)}\n\n${numbered(2_000, (i) => `[^${i}]: b\n`)}`,
    ],
    [
      '20,000 footnotes',
      `${numbered(20_000, (i) => `[^${i}]`)}\n\n${numbered(20_000, (i) => `[^${i}]: b\n`)}`,
    ],
    ['20,000 attributes', `<Note ${numbered(20_000, (i) => `a${i}="b"`)} />`],
    ['quotes 3,000 deep', `${many('> ', 3_000)}a`],
    ['quotes and lists 3,000 deep', `${many('> - ', 1_500)}a`],
    ['lists 1,400 deep, line by line', numbered(1_400, (i) => `${many('  ', i)}- a`)],
    ['components 3,000 deep', `${many('<Note>\n\n', 3_000)}a\n\n${many('</Note>\n\n', 3_000)}`],
    ['components 3,000 deep on one line', many('<Note>', 3_000) + many('</Note>', 3_000)],
    ['components 3,000 deep and never closed', many('<Note>\n\n', 3_000)],
    [
      'a table of 400,000 cells',
      `${many('|a', 2_000)}|\n${many('|-', 2_000)}|\n${many(`${many('|b', 2_000)}|\n`, 200)}`,
    ],
    ['back-ticks of 1,500 lengths', numbered(1_500, (i) => `${many('`', i + 1)}a`)],
    ['line ends of Windows', 'a\r\n\r\nb\r\n'],
    ['bytes of an image', String.fromCharCode(...Array.from({ length: 5_000 }, (_, i) => (i * 73) % 256))],
    ['every control character', String.fromCharCode(...Array.from({ length: 160 }, (_, i) => i))],
    ['lone surrogates', many('\ud800a\udc00', 1_000)],
  ])(
    '%s',
    (_, text) => {
      const { document, refusals } = parseMdx(text);
      expect(Array.isArray(document.blocks) && Array.isArray(refusals)).toBe(true);
    },
    ENOUGH,
  );
});
