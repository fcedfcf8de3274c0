import { describe, expect, test } from 'vitest';
import { anArticle, aPublication, type Fields } from '../../support/builders.ts';
import { HIDDEN_STORIES } from '../../support/hidden-stories.ts';
import { feedOf, itemOf, STORY } from './an-rss-feed.ts';

describe('what a feed hands out', () => {
  const republish = (rule: Fields) => ({ republish: rule });

  test.each<readonly [string, Fields]>([
    ['may not be taken', republish({ allowed: false, reason: 'It quotes a poem.' })],
    ['may not be taken yet', republish({ from: '2026-12-01T00:00:00Z' })],
    ['may not be taken any more', republish({ until: '2026-05-01T00:00:00Z' })],
    ['is all rights reserved', { license: 'All rights reserved' }],
  ])('of a story that %s is its summary and its link', (_, fields) => {
    const item = itemOf(fields, 'Words nobody may take.');
    expect(item?.content?.encoded).toBeUndefined();
    expect(item).toMatchObject({
      description: 'What it is about.',
      link: 'https://ledger.example/articles/a-story/',
    });
    expect(feedOf({ [STORY]: anArticle(fields, 'Words nobody may take.') }).xml).not.toContain(
      'Words nobody',
    );
  });

  test('of a story that may be taken is its text with its credit', () => {
    const encoded = itemOf({}, 'Words anybody may take.')?.content?.encoded ?? '';
    expect(encoded).toContain('<p>Words anybody may take.</p>');
    expect(encoded).toContain('https://creativecommons.org/licenses/by-nc-nd/4.0/');
    expect(encoded).toContain('Ana Example');
  });

  test.each(HIDDEN_STORIES)('is nothing of %s', (_, fields) => {
    const { xml } = feedOf({ 'articles/2026/hidden.mdx': anArticle({ ...fields, title: 'A hidden title' }) });
    expect(xml).not.toMatch(/hidden/);
  });
});

describe('the license', () => {
  test.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-SA 3.0 DE', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC-PDM-1.0', 'https://creativecommons.org/publicdomain/mark/1.0/'],
  ])('%s stands on its item', (license, url) => {
    expect(itemOf({ license })?.creativeCommons?.licenses).toEqual([url]);
  });

  test('stands on no item where all rights are reserved', () => {
    expect(itemOf({ license: 'All rights reserved' })?.creativeCommons).toBeUndefined();
  });

  test('of the publication stands on the feed', () => {
    const { feed } = feedOf({});
    expect(feed.creativeCommons?.licenses).toEqual(['https://creativecommons.org/licenses/by-nc-nd/4.0/']);
  });

  test.each([
    ['CC-BY-4.0', '© The Ledger. CC BY 4.0'],
    ['All rights reserved', '© The Ledger. All rights reserved'],
    ['CC0-1.0', 'CC0 1.0'],
  ])('%s of the publication is said of the feed without a claim it gives up', (license, words) => {
    expect(feedOf({ 'publication.yaml': aPublication({ license }) }).feed.copyright).toBe(words);
  });

  test('names the first publisher as the holder of the rights', () => {
    const origin = { publisher: 'River News', url: 'https://river.example/a' };
    expect(itemOf({ origin })?.dcterms?.rightsHolders).toEqual(['River News']);
  });
});
