import { expect, test } from 'vitest';
import { anArticle } from '../../support/builders.ts';
import { feedOf } from './an-rss-feed.ts';

test('a title with signs of markup has no white space around it', () => {
  const { xml } = feedOf({ 'articles/2026/a-story.mdx': anArticle({ title: 'Gates & <sluices>' }) });
  expect(xml).toContain('<title><![CDATA[Gates & <sluices>]]></title>');
  expect(xml).not.toMatch(/>\s+<!\[CDATA\[|\]\]>\s+<\//);
});
