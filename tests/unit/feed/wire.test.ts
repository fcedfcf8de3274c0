import { expect, test } from 'vitest';
import { wireJson } from '../../../src/core/feed/wire.ts';
import { storyFiles } from '../../../src/core/rendition/story-files.ts';
import { aNewsroom, anArticle } from '../../support/builders.ts';

test('lists what may be taken now, with license, version and files, and nothing else', () => {
  const newsroom = aNewsroom({
    'articles/2026/a-story.mdx': undefined,
    'articles/2026/open.mdx': anArticle({ license: 'CC-BY-4.0' }),
    'articles/2026/barred.mdx': anArticle({ republish: { allowed: false, reason: 'A guest wrote it.' } }),
    'articles/2026/later.mdx': anArticle({ republish: { from: '2027-01-01T00:00:00Z' } }),
    'articles/2026/reserved.mdx': anArticle({ license: 'All rights reserved' }),
  });
  const wire = JSON.parse(wireJson(newsroom, (article) => storyFiles(article, newsroom)));
  expect(wire.stories).toHaveLength(1);
  expect(wire.stories[0]).toMatchObject({
    slug: 'open',
    license: 'CC-BY-4.0',
    license_url: 'https://creativecommons.org/licenses/by/4.0/',
    version: 1,
    until: null,
    files: {
      html: 'https://ledger.example/articles/open/republish/open.html',
      zip: 'https://ledger.example/articles/open/republish/open.zip',
      manifest: 'https://ledger.example/articles/open/republish/manifest.json',
    },
  });
});
