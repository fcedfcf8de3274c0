import { expect, test } from 'vitest';
import { firstPublished } from '../../../src/components/article/first-published.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { moment } from '../../support/builders.ts';

test('says in one line who published a story first, and leads there where it has an address', () => {
  const origin = {
    publisher: 'River & News',
    url: 'https://river.example/a',
    published: moment('2026-01-05T09:00:00Z'),
  };
  expect(writeMarkup(firstPublished(origin))).toBe(
    'First published by <a href="https://river.example/a"><bdi>River &amp; News</bdi></a> on 5 January 2026.',
  );
  expect(writeMarkup(firstPublished({ publisher: 'Echo' }))).toBe('First published by <bdi>Echo</bdi>.');
});
