import { describe, expect, test } from 'vitest';
import { articleKey, listKey } from '../../../src/core/newsroom/page-key.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  type FileChanges,
  problemsOf,
  someMedia,
  theStory,
} from '../../support/builders.ts';

const FILES: FileChanges = {
  'authors/ana-example.mdx': anAuthor({ portrait: 'ana' }),
  'articles/2026/a-story.mdx': anArticle(),
  'media/ana.yaml': someMedia({ file: 'ana.png' }),
  'media/ana.png': anImage(),
};

describe('the portrait of an author', () => {
  test('is an image of the newsroom with its own credit', () => {
    expect(aNewsroom(FILES).authors.get('ana-example')?.portrait?.id).toBe('ana');
  });

  test('need not be', () => {
    expect(aNewsroom().authors.get('ana-example')?.portrait).toBeNull();
  });

  test('that is not there is a problem with a suggestion', () => {
    expect(problemsOf({ ...FILES, 'authors/ana-example.mdx': anAuthor({ portrait: 'anna' }) })).toEqual([
      expect.stringMatching(
        /^content\/authors\/ana-example\.mdx:\d+ portrait: no media "anna"\. Did you mean "ana"\?/,
      ),
    ]);
  });

  test('is published though a story that nobody may see yet shows it too', () => {
    const newsroom = aNewsroom({
      ...FILES,
      'articles/2026/hidden.mdx': anArticle({ title: 'Hidden', draft: true, hero: 'ana' }),
    });
    expect(newsroom.media.has('ana')).toBe(true);
  });

  test('changes the pages of the author and of their stories when it changes', () => {
    const keys = (changes: FileChanges) => {
      const newsroom = aNewsroom({ ...FILES, ...changes });
      const author = newsroom.authors.get('ana-example') ?? { id: '', digest: '' };
      return [articleKey(theStory(newsroom, 'a-story'), newsroom, []), listKey(author, [], newsroom)];
    };
    const [story, list] = keys({});
    const [changedStory, changedList] = keys({
      'media/ana.yaml': someMedia({ file: 'ana.png', alt: 'Ana, older' }),
    });
    expect(changedStory).not.toBe(story);
    expect(changedList).not.toBe(list);
  });
});
