import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anArticle, SMALLEST } from '../support/builders.ts';
import { checkContent } from '../support/check-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Bytes = string | Uint8Array;

/** Checks a content folder that no repository could hold: the smallest newsroom and these files. */
async function checkFiles(
  files: Readonly<Record<string, Bytes>>,
  prepare: (folder: string) => void = () => {},
) {
  using folder = temporaryFolder({ ...(SMALLEST as Readonly<Record<string, string>>), ...files });
  prepare(folder.path);
  const { status, output, errors } = await checkContent(folder.path);
  expect(errors).not.toMatch(/\n\s+at /);
  const lines = errors
    .trimEnd()
    .split('\n')
    .slice(0, -2)
    .map((line) => line.replace(`${folder.path}/`, ''));
  return {
    status,
    output: output.replace(`${folder.path}: `, ''),
    lines: lines.map((line) => line.replaceAll(`${folder.path}/`, '')),
  };
}

const story = (name: string): string => `articles/2026/${name}.mdx`;

test('bytes that are no text are named, each with its reason', async () => {
  const { status, lines } = await checkFiles({
    [story('zero')]: anArticle({}, 'a\u0000b'),
    [story('latin')]: Buffer.concat([Buffer.from(anArticle({}, 'caf')), Buffer.from([0xe9, 0x0a])]),
    [story('surrogate')]: Buffer.concat([Buffer.from(anArticle({}, 'a')), Buffer.from([0xed, 0xa0, 0x80])]),
    [story('utf-sixteen')]: Buffer.from(`\ufeff${anArticle()}`, 'utf16le'),
    [story('picture')]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
    [story('bell')]: anArticle({}, 'a\u0007b'),
    [story('escape')]: anArticle({ dek: 'x' }, 'a').replace('dek: x', 'dek: "a\u001b[31mb"'),
    [story('noncharacter')]: anArticle({}, 'a\ufffeb\n\nc\uffffd'),
    [story('override')]: anArticle({}, 'a \u202etxet\u202c b'),
    [story('next-line')]: anArticle({}, 'a\u0085b'),
    [story('large')]: Buffer.alloc(4 * 1024 * 1024 + 1, 'a'),
    'topics/zero.yaml': 'name: a\u0000b\n',
    'data/zero.csv': 'a\u0000b\n',
  });
  expect(status).toBe(1);
  expect(lines).toMatchInlineSnapshot(`
    [
      "articles/2026/bell.mdx:10: an invisible control character (U+0007), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/escape.mdx:3 dek: it holds a line break or an invisible control character. Write it as one line of plain text",
      "articles/2026/escape.mdx:3: an invisible control character (U+001B), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/large.mdx: cannot be read: it is larger than 4 MB. Save it again in the right format",
      "articles/2026/latin.mdx: cannot be read: it is not UTF-8. Save it again in the right format",
      "articles/2026/next-line.mdx:10: an invisible control character (U+0085), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/noncharacter.mdx:10: an invisible control character (U+FFFE), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/noncharacter.mdx:12: an invisible control character (U+FFFF), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/override.mdx:10: an invisible control character (U+202E), which would break feeds or turn text around. Delete it; retyping the words around it is the surest way",
      "articles/2026/picture.mdx: cannot be read: it is not text: it holds a zero byte. Save it again in the right format",
      "articles/2026/surrogate.mdx: cannot be read: it is not UTF-8. Save it again in the right format",
      "articles/2026/utf-sixteen.mdx: cannot be read: it is not text: it holds a zero byte. Save it again in the right format",
      "articles/2026/zero.mdx: cannot be read: it is not text: it holds a zero byte. Save it again in the right format",
      "topics/zero.yaml: cannot be read: it is not text: it holds a zero byte. Save it again in the right format",
    ]
  `);
});

test('one name in two forms of its letters is one name, and both files are named', async () => {
  const { status, lines } = await checkFiles({
    'authors/jose\u0301.mdx': '---\nname: A\n---\n',
    'authors/jos\u00e9.mdx': '---\nname: B\n---\n',
  });
  expect(status).toBe(1);
  expect(lines.filter((line) => line.includes('is already the name of authors/jos\u00e9.mdx'))).toHaveLength(
    1,
  );
  expect(lines.filter((line) => line.includes('cannot be part of an address'))).toHaveLength(2);
});

test('links out of the folder and around in circles are named and not followed', async () => {
  using outside = temporaryFolder({ 'secret.mdx': anArticle({ title: 'Secret' }) });
  const { status, lines } = await checkFiles({}, (folder) => {
    symlinkSync(outside.at('secret.mdx'), join(folder, story('secret')));
    symlinkSync('/etc/passwd', join(folder, story('passwd')));
    symlinkSync(folder, join(folder, 'articles/2025'));
  });
  expect(status).toBe(1);
  expect(lines).toEqual([
    'articles/2025: a file the newsroom has no use for. Stories are articles/<year>/<slug>.mdx',
    'articles/2026/passwd.mdx: cannot be read: it is a link to another place. Save it again in the right format',
    'articles/2026/secret.mdx: cannot be read: it is a link to another place. Save it again in the right format',
  ]);
});

describe('an answer comes, and never a stack trace, for', () => {
  const many = (text: string, count: number): string => text.repeat(count);
  const key = (count: number): string =>
    Array.from({ length: count }, (_, index) => `key${index}: 1`).join('\n');

  test('texts that would hang or exhaust a parser', async () => {
    const { status, lines } = await checkFiles({
      [story('brackets')]: anArticle({}, many('[', 20_000)),
      [story('braces')]: anArticle({}, many('{\n', 20_000)),
      [story('entities')]: anArticle({}, many('&amp;', 20_000)),
      [story('quotes')]: anArticle({}, `${many('> ', 3_000)}a`),
      [story('lists')]: anArticle(
        {},
        Array.from({ length: 1_000 }, (_, i) => `${many('  ', i)}- a`).join('\n'),
      ),
      [story('components')]: anArticle({}, `${many('<Note>\n\n', 3_000)}a\n\n${many('</Note>\n\n', 3_000)}`),
      [story('emphasis')]: anArticle({}, `${many('*a **b ', 1_500)}c${many(' b** a*', 1_500)}`),
      [story('paragraph')]: anArticle({}, many('word ', 200_000)),
      [story('spaces')]: anArticle({}, `a${many(' ', 1_000_000)}b`),
      [story('headings')]: anArticle({}, many('## Same\n\n', 20_000)),
      [story('footnotes')]: anArticle({}, `${many('[^a]', 100)}\n`),
      [story('ends-the-parser')]: `${anArticle({}, 'a').trimEnd()}\n\nexport "\\`,
    });
    expect(status).toBe(1);
    expect([...new Set(lines.map((line) => line.slice(0, 150)))]).toMatchInlineSnapshot(`
      [
        "articles/2026/braces.mdx:10: 20000 times { in one text, more than can be read in reasonable time. Keep code and data in a file of their own and link t",
        "articles/2026/components.mdx:90: quotes, lists or components nested more than 40 deep. Make it flatter",
        "articles/2026/emphasis.mdx:10: quotes, lists or components nested more than 40 deep. Make it flatter",
        "articles/2026/ends-the-parser.mdx:12: an export, which would run code ("export "\\"). Take the line out; the components of the newsroom are there witho",
        "articles/2026/entities.mdx:10: 20000 times & in one text, more than can be read in reasonable time. Keep code and data in a file of their own and link",
        "articles/2026/footnotes.mdx:10: no footnote "a". Write [^a]: and its text below, or take the mark out.",
        "articles/2026/lists.mdx:50: quotes, lists or components nested more than 40 deep. Make it flatter",
        "articles/2026/quotes.mdx:10: quotes, lists or components nested more than 40 deep. Make it flatter",
      ]
    `);
  });

  test('front matter that would hang or exhaust a parser', async () => {
    const withFields = (fields: string): string =>
      anArticle().replace('title: A story', `title: A story\n${fields}`);
    const { status, lines } = await checkFiles({
      [story('bomb')]: withFields(
        `a: &a [x, x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
      ),
      [story('lists')]: withFields(`keyPoints: ${many('[', 20_000)}${many(']', 20_000)}`),
      [story('keys')]: withFields(`origin: ${many('{a: ', 10_000)}1${many('}', 10_000)}`),
      [story('dashes')]: withFields(`keyPoints:\n${many('- ', 20_000)}1`),
      [story('many-keys')]: withFields(key(100)),
      [story('long')]: withFields(`keyPoints: ["${many('x', 70_000)}"]`),
      [story('spaces')]: withFields(`keyPoints: ["a${many(' ', 50_000)}b"]`),
    });
    expect(status).toBe(1);
    expect([
      ...new Set(
        lines.map((line) =>
          line
            .replace(/key\d+/g, 'key…')
            .replace(/:\d+ /, ' ')
            .slice(0, 110),
        ),
      ),
    ]).toMatchInlineSnapshot(`
      [
        "articles/2026/bomb.mdx:4: the YAML cannot be read: references (&name and *name) are not used here. Put text th",
        "articles/2026/dashes.mdx:2: the YAML cannot be read: nested too deep. Put text that holds : # " or ' in quotes",
        "articles/2026/dashes.mdx:4: quotes, lists or components nested more than 40 deep. Make it flatter",
        "articles/2026/keys.mdx:3: the YAML cannot be read: nested too deep. Put text that holds : # " or ' in quotes a",
        "articles/2026/keys.mdx:3: 10000 times { in one text, more than can be read in reasonable time. Keep code and d",
        "articles/2026/lists.mdx:3: the YAML cannot be read: nested too deep. Put text that holds : # " or ' in quotes ",
        "articles/2026/long.mdx:2: the YAML cannot be read: longer than 64000 characters. Put text that holds : # " or ",
        "articles/2026/many-keys.mdx key…: no key "key…". There are: title, dek, kind, authors, pillars, topics, organi",
        "articles/2026/spaces.mdx keyPoints[0]: 50002 characters, where at most 300 fit. Write it as one line of plain ",
      ]
    `);
  });
});

test('three hundred stories with a fault each are three hundred problems', async () => {
  const stories = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [story(`s-${index}`), anArticle({ authors: ['nobody'] })]),
  );
  const { status, lines } = await checkFiles(stories);
  expect(status).toBe(1);
  expect(lines).toHaveLength(300);
});

test('a story of 1 MB is published like any other', async () => {
  const { status, output } = await checkFiles({
    [story('long')]: anArticle({}, `${'word '.repeat(40)}\n\n`.repeat(5_000)),
  });
  expect([status, output]).toEqual([0, '2 stories to publish, no problems.\n']);
});
