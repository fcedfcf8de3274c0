import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import {
  aContentFolder,
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  aTerm,
  NOW,
  problemsOf,
  SMALLEST,
  someMedia,
  theStory,
} from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';

describe('references', () => {
  test.each([
    ['an author', anArticle({ authors: ['b'] }), 'no author "b". Make authors/b.mdx or correct the name.'],
    ['a topic', anArticle({ topics: ['b'] }), 'no topic "b". Make topics/b.yaml or correct the name.'],
    [
      'an organization',
      anArticle({ organizations: ['b'] }),
      'no organization "b". Make organizations/b.yaml or correct the name.',
    ],
    ['a hero', anArticle({ hero: 'b' }), 'no media "b". Make media/b.yaml or correct the name.'],
    [
      'a figure',
      anArticle({}, '<Figure media="b" />'),
      'no media "b". Make media/b.yaml or correct the name.',
    ],
    [
      'a recording',
      anArticle({}, '<Audio media="b" title="c" />'),
      'no media "b". Make media/b.yaml or correct the name.',
    ],
    ['a chart', anArticle({}, '<Chart data="b" />'), 'no dataset "b". Make data/b.yaml or correct the name.'],
    [
      'a term',
      anArticle({}, '<Term>b</Term>'),
      'no glossary term "b". Make glossary/b.mdx or correct the name.',
    ],
    [
      'a name that is empty',
      anArticle({ authors: [''] }),
      'no author "". Make authors/<id>.mdx or correct the name.',
    ],
  ])('to %s that does not exist are named', (_, story, words) => {
    expect(problemsOf({ [STORY]: story })).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    [
      'a bio',
      { 'authors/ana-example.mdx': anAuthor({}, 'Read [this](/articles/none/) on <Term>none</Term>.') },
    ],
    [
      'a definition',
      { 'glossary/weir.mdx': aTerm({}, 'See [this](/articles/none/) and <Term>none</Term>.') },
    ],
  ])('in %s are checked as in a story', (_, changes) => {
    expect(problemsOf(changes)).toHaveLength(2);
  });

  test.each([
    [
      'an image as a recording',
      anArticle({}, '<Audio media="river" title="x" />'),
      'expected a recording, found "river, an image"',
    ],
    [
      'a recording as an image',
      anArticle({}, '<Figure media="talk" />'),
      'expected an image, found "talk, a recording"',
    ],
    [
      'a recording above the text',
      anArticle({ hero: 'talk' }),
      'expected an image, found "talk, a recording"',
    ],
  ])('show no %s', (_, story, words) => {
    const media = {
      'media/river.yaml': someMedia(),
      'media/river.png': anImage(),
      'media/talk.yaml': someMedia({ file: 'talk.mp3' }),
      'media/talk.mp3': { kind: 'audio', type: 'audio/mpeg', bytes: 1, seconds: null },
    } as const;
    expect(problemsOf({ ...media, [STORY]: story })).toEqual([expect.stringContaining(words)]);
  });

  test('are kept in the order the author gave them', () => {
    const room = aNewsroom({
      'authors/bo.mdx': anAuthor({ name: 'Bo' }),
      [STORY]: anArticle({ authors: ['bo', 'ana-example'] }),
    });
    expect(theStory(room).authors.map(({ name }) => name)).toEqual(['Bo', 'Ana Example']);
  });
});

describe('collections', () => {
  test('stand in the order of their ids and stories newest first, whatever order the disk has', () => {
    const files = {
      ...SMALLEST,
      'authors/zoe.mdx': anAuthor(),
      'authors/bo.mdx': anAuthor(),
      'articles/2026/b.mdx': anArticle({ published: '2026-02-05T09:00:00Z' }),
      'articles/2026/c.mdx': anArticle({ published: '2026-02-05T10:00:00+01:00' }),
      'articles/2025/d.mdx': anArticle({ published: '2025-02-05T09:00:00Z' }),
    };
    const folder = aContentFolder(files);
    for (const order of [folder.files, folder.files.toReversed()]) {
      const assembled = assemble({ ...folder, files: order }, { now: NOW });
      if (!assembled.ok) throw new Error('problems');
      expect([...assembled.value.authors.keys()]).toEqual(['ana-example', 'bo', 'zoe']);
      expect(assembled.value.articles.map(({ slug }) => slug)).toEqual(['b', 'c', 'a-story', 'd']);
    }
  });
});
