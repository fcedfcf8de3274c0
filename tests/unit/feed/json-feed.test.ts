import { expect, test } from 'vitest';
import { siteFeed } from '../../../src/core/feed/feed-scope.ts';
import { jsonFeed } from '../../../src/core/feed/json-feed.ts';
import { aNewsroom, anArticle, type Fields } from '../../support/builders.ts';

function itemOf(fields: Fields) {
  const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields) });
  return JSON.parse(jsonFeed(siteFeed(room), room)).items[0];
}

test('names itself, its page and its version', () => {
  const room = aNewsroom();
  const { items: _items, ...feed } = JSON.parse(jsonFeed(siteFeed(room), room));
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Ledger',
    home_page_url: 'https://ledger.example/',
    feed_url: 'https://ledger.example/feed.json',
    description: 'The Ledger',
    language: 'en',
    authors: [{ name: 'The Ledger', url: 'https://ledger.example/' }],
  });
});

test('states license and credit of each story in an extension that says where it is explained', () => {
  expect(itemOf({ license: 'CC-BY-4.0' })._license).toEqual({
    about: 'https://ledger.example/feeds/#license',
    spdx: 'CC-BY-4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: expect.stringMatching(/^“A story” by Ana Example, .*CC BY 4\.0 \(https:/),
  });
});

test('says of reserved rights that no license is given, and hands out the summary as the text', () => {
  const item = itemOf({ license: 'All rights reserved' });
  expect(item._license).toMatchObject({ spdx: 'All-Rights-Reserved', url: null });
  expect([item.content_text, item.content_html]).toEqual(['What it is about.', undefined]);
});
