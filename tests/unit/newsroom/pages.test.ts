import { expect, test } from 'vitest';
import { aNewsroom, problemsOf } from '../../support/builders.ts';

const page = (fields: string, text = 'We keep *nothing*.'): string => `---\n${fields}\n---\n\n${text}\n`;

const PRIVACY = 'title: Privacy\ndescription: What we keep.';

test('an evergreen page has a title, a description and a text', () => {
  const newsroom = aNewsroom({ 'pages/privacy.mdx': page(PRIVACY) });
  expect([...newsroom.pages]).toEqual([
    [
      'privacy',
      {
        id: 'privacy',
        digest: expect.any(String),
        title: 'Privacy',
        description: 'What we keep.',
        text: { blocks: [expect.objectContaining({ kind: 'paragraph' })], footnotes: [] },
      },
    ],
  ]);
});

test('a fault in its front matter is named with file and line', () => {
  expect(problemsOf({ 'pages/privacy.mdx': page('title: Privacy\ndescripton: What we keep.') })).toEqual([
    'content/pages/privacy.mdx:2 description: "description" is missing. Add a line description: …',
    'content/pages/privacy.mdx:3 descripton: no key "descripton". Did you mean "description"?',
  ]);
});

test.each([
  ['code', "import x from './x.ts'", 'content/pages/privacy.mdx:6: '],
  ['an expression', '{process.env.HOME}', 'content/pages/privacy.mdx:6: '],
  ['a tag that is not closed', '<Foo>', 'content/pages/privacy.mdx:6: '],
  ['a link that leads nowhere', '[Terms](/termz/)', 'content/pages/privacy.mdx:6: '],
  [
    'an illustration',
    '<Figure media="gauge" />',
    'content/pages/privacy.mdx:6: <Figure> stands in a text that is no story, where it would not be shown. Put it into a story, and link to that',
  ],
])('%s in its text is a problem of its line', (_what, text, said) => {
  const problems = problemsOf({ 'pages/privacy.mdx': page(PRIVACY, text) });
  expect(problems).toContainEqual(expect.stringContaining(said));
});

test.each([
  ['a bio', 'authors/ana.mdx', '---\nname: Ana\n---\n\n<Audio media="tape" title="Ana" />\n', 5],
  ['a definition', 'glossary/weir.mdx', '---\nterm: Weir\nshort: A dam.\n---\n\n<Chart data="flow" />\n', 6],
  [
    'the help for a finding',
    'help/findings/license-link-missing.mdx',
    'Text.\n\n<Figure media="gauge" />\n',
    3,
  ],
])('an illustration in %s is a problem, too', (_what, path, text, line) => {
  expect(problemsOf({ [path]: text })).toContainEqual(
    expect.stringMatching(new RegExp(`${path}:${line}: <\\w+> stands in a text that is no story`)),
  );
});

test('the help for a finding is read by its code, and code in it is refused', () => {
  const newsroom = aNewsroom({
    'help/findings/license-link-missing.mdx': 'Name it.\n\n## Why\n\nIt binds.\n',
  });
  expect([...newsroom.findings.keys()]).toEqual(['license-link-missing']);
  expect(newsroom.findings.get('license-link-missing')?.text.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(problemsOf({ 'help/findings/license-link-missing.mdx': 'Name {it}.\n' })).toEqual([
    expect.stringContaining('content/help/findings/license-link-missing.mdx:1: '),
  ]);
});

test('a heading of it gets no id that its page uses itself, and may have one of a story', () => {
  const newsroom = aNewsroom({ 'pages/privacy.mdx': page(PRIVACY, '## Content\n\n## Corrections') });
  const blocks = newsroom.pages.get('privacy')?.text.blocks ?? [];
  expect(blocks.map((block) => block.kind === 'heading' && block.id)).toEqual(['content-2', 'corrections']);
});

test.each(['articles', 'verify', 'index'])('it cannot be called %s, where the site has its own', (name) => {
  expect(problemsOf({ [`pages/${name}.mdx`]: page('title: A\ndescription: B.') })).toEqual([
    expect.stringContaining(`content/pages/${name}.mdx: "${name}" is`),
  ]);
});
