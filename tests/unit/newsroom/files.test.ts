import { describe, expect, test } from 'vitest';
import { anArticle, anAuthor, aTopic, problemsOf } from '../../support/builders.ts';

const named = (path: string): readonly string[] => problemsOf({ [path]: anArticle() });

describe('the name of a story', () => {
  test.each([
    ['A-Story', 'a-story'],
    ['a_story', 'a-story'],
    ['a story', 'a-story'],
    ['a--story', 'a-story'],
    ['-a-story', 'a-story'],
    ['a.story', 'a-story'],
    ['..', 'a-name'],
    ['..%2f..%2fetc', '2f-2fetc'],
    ['%2e%2e', '2e-2e'],
    ['a\\b', 'a-b'],
    ['a?b#c', 'a-b-c'],
    ['café', 'cafe'],
    ['Straße', 'strasse'],
    ['水', 'a-name'],
    ['a\u0000b', 'a-b'],
    ['a\u202eb', 'a-b'],
    ["it's", 'it-s'],
  ])('%j cannot be part of an address; %j could', (name, suggestion) => {
    const found = named(`articles/2025/${name}.mdx`).filter((line) => line.includes('cannot be part'));
    expect(found).toEqual([expect.stringMatching(new RegExp(`at most 100: "${suggestion}"\\.$`))]);
  });

  test.each([['index'], ['republish'], ['feed'], ['rss'], ['atom'], ['archive'], ['page'], ['404']])(
    '%j is a name the site needs itself',
    (name) => {
      expect(named(`articles/2026/${name}.mdx`)).toEqual([
        `content/articles/2026/${name}.mdx: "${name}" is the name of a page of the site itself. Give the file another name`,
      ]);
    },
  );

  test('is at most 100 characters long', () => {
    expect(named(`articles/2025/${'x'.repeat(101)}.mdx`)).toEqual([
      expect.stringContaining('cannot be part of an address'),
    ]);
  });

  test.each([['a'], ['2026'], ['a-1-b'], ['x'.repeat(100)]])('%j is one', (name) => {
    expect(named(`articles/2025/${name}.mdx`)).toEqual([]);
  });

  test('of an author or topic may be one that only stories may not have', () => {
    expect(problemsOf({ 'authors/page.mdx': anAuthor(), 'topics/archive.yaml': aTopic() })).toEqual([]);
  });
});

describe('two files that would have one address are both named', () => {
  test.each<readonly [string, string, string]>([
    [
      'in two years',
      'articles/2025/a-story.mdx',
      'content/articles/2026/a-story.mdx: "a-story" is already the name of content/articles/2025/a-story.mdx',
    ],
    [
      'in another case',
      'articles/2026/A-Story.mdx',
      'content/articles/2026/a-story.mdx: "a-story" is already the name of content/articles/2026/A-Story.mdx',
    ],
    [
      'with another ending',
      'articles/2026/a-story.md',
      'content/articles/2026/a-story.md: "a-story" is already the name of content/articles/2026/a-story.mdx',
    ],
    [
      'with its ending in capitals',
      'articles/2026/a-story.MDX',
      'content/articles/2026/a-story.MDX: "a-story" is already the name of content/articles/2026/a-story.mdx',
    ],
  ])('%s', (_, path, words) => {
    expect(named(path)).toContain(
      `${words}, and both would have the same address. Rename one of the two files`,
    );
  });

  test('where the first of them is broken too', () => {
    const problems = problemsOf({ 'articles/2025/a-story.mdx': 'words' });
    expect(problems.filter((line) => line.includes('is already the name of'))).toHaveLength(1);
  });

  test('in any collection', () => {
    const files = {
      'topics/water.yaml': aTopic(),
      'topics/Water.yaml': aTopic(),
      'topics/water.yml': aTopic(),
    };
    expect(problemsOf(files).filter((line) => line.includes('is already the name of'))).toHaveLength(2);
  });
});

describe('a file without a place', () => {
  test.each([
    ['articles/a-story.txt', 'Stories are articles/<year>/<slug>.mdx'],
    ['articles/26/b.mdx', 'Stories are articles/<year>/<slug>.mdx'],
    ['articles/2026/deep/b.mdx', 'Stories are articles/<year>/<slug>.mdx'],
    ['authors/bo.yaml', 'Authors are authors/<id>.mdx'],
    ['topics/water.json', 'Topics are topics/<id>.yaml'],
    ['organizations/dam.mdx', 'Organizations are organizations/<id>.yaml'],
    [
      'media/river.gif',
      'Media are media/<id>.yaml with a jpg, png, webp, avif, svg, mp3, ogg or m4a file beside it',
    ],
    [
      'media/2026/river.png',
      'Media are media/<id>.yaml with a jpg, png, webp, avif, svg, mp3, ogg or m4a file beside it',
    ],
    ['data/flow.xlsx', 'Datasets are data/<id>.yaml with data/<id>.csv'],
    ['glossary/weir.yaml', 'Glossary terms are glossary/<id>.mdx'],
    [
      'publication.yml',
      'There are publication.yaml, republications.yaml and the folders articles, authors, topics, organizations, series, regulations, media, data, glossary, pages, shows and help',
    ],
    [
      'news/b.mdx',
      'There are publication.yaml, republications.yaml and the folders articles, authors, topics, organizations, series, regulations, media, data, glossary, pages, shows and help',
    ],
    [
      'constructor/b.mdx',
      'There are publication.yaml, republications.yaml and the folders articles, authors, topics, organizations, series, regulations, media, data, glossary, pages, shows and help',
    ],
    [
      'a.mdx',
      'There are publication.yaml, republications.yaml and the folders articles, authors, topics, organizations, series, regulations, media, data, glossary, pages, shows and help',
    ],
  ])('%s is named with the places there are', (path, expected) => {
    const [line] = problemsOf({ [path]: 'x' });
    expect(line).toBe(
      path === 'publication.yml'
        ? 'content/publication.yml: "publication" is already the name of content/publication.yaml, and both would have the same address. Rename one of the two files'
        : `content/${path}: a file the newsroom has no use for. ${expected}`,
    );
  });
});
