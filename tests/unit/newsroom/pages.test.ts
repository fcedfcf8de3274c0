import { expect, test } from 'vitest';
import { aNewsroom, problemsOf } from '../../support/builders.ts';

const page = (fields: string): string => `---\n${fields}\n---\n\nimport x from './x.ts'\n\n{x}\n`;

test('an evergreen page has a title and a description; its text may be ordinary MDX', () => {
  const newsroom = aNewsroom({ 'pages/privacy.mdx': page('title: Privacy\ndescription: What we keep.') });
  expect([...newsroom.pages]).toEqual([
    [
      'privacy',
      { id: 'privacy', digest: expect.any(String), title: 'Privacy', description: 'What we keep.' },
    ],
  ]);
});

test('a fault in its front matter is named with file and line', () => {
  expect(problemsOf({ 'pages/privacy.mdx': page('title: Privacy\ndescripton: What we keep.') })).toEqual([
    'content/pages/privacy.mdx:2 description: "description" is missing. Add a line description: …',
    'content/pages/privacy.mdx:3 descripton: no key "descripton". Did you mean "description"?',
  ]);
});

test.each(['articles', 'verify', 'index'])('it cannot be called %s, where the site has its own', (name) => {
  expect(problemsOf({ [`pages/${name}.mdx`]: page('title: A\ndescription: B.') })).toEqual([
    expect.stringContaining(`content/pages/${name}.mdx: "${name}" is`),
  ]);
});
