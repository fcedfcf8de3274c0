import { parseRssFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { siteFeed } from '../../src/core/feed/feed-scope.ts';
import { rssFeed } from '../../src/core/feed/rss.ts';
import { copyOf } from '../../src/core/rendition/registry.ts';
import { articleJsonLd } from '../../src/core/rights/json-ld.ts';
import { writeMarkup } from '../../src/core/text/markup.ts';
import { loadNewsroom } from '../../src/site/load-newsroom.ts';
import { readSettings } from '../../src/site/settings.ts';
import { readableText } from '../support/readable-text.ts';

const TITLE = 'A </script><script>alert(1)</script> ]]> --> title';

const loaded = await loadNewsroom(
  readSettings(
    { NEWSROOM_CONTENT: 'tests/hostile/script-in-title/content' },
    new Date('2026-11-22T00:00:00Z'),
  ),
);
if (!loaded.ok) throw new Error('the fixture is not accepted');
const newsroom = loaded.value;
const [article] = newsroom.articles;
if (!article) throw new Error('the fixture has no story');

test.each(['html', 'text', 'markdown'] as const)('is text in the copy as %s', (id) => {
  const copy = copyOf(article, newsroom, id);
  expect(readableText(copy, id)).toContain(TITLE);
  if (id === 'html') expect(parseHTML(`<body>${copy}</body>`).document.querySelector('script')).toBeNull();
});

test('cannot end the script element of the JSON-LD', () => {
  const json = writeMarkup(articleJsonLd(article, newsroom));
  expect(json).not.toContain('<');
  expect(JSON.parse(json)['@graph'][0].headline).toBe(TITLE);
});

test('comes back whole from the feed', () => {
  const feed = parseRssFeed(rssFeed(siteFeed(newsroom), newsroom));
  expect(feed.items?.[0]?.title).toBe(TITLE);
});
