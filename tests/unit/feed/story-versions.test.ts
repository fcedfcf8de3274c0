import { expect, test } from 'vitest';
import { storyVersions } from '../../../src/core/feed/story-versions.ts';
import { aNewsroom, anArticle } from '../../support/builders.ts';

test('names the version of what changed and null for what was retracted, and no story that is as it appeared', () => {
  const newsroom = aNewsroom({
    'articles/2026/corrected.mdx': anArticle({
      title: 'Corrected',
      corrections: [{ date: '2026-02-01T00:00:00Z', text: 'It was 1400.' }],
    }),
    'articles/2026/as-it-was.mdx': anArticle({ title: 'As it was' }),
    'articles/2026/gone.mdx': anArticle({
      title: 'Gone',
      corrections: [{ date: '2026-02-15T00:00:00Z', kind: 'retraction', text: 'The source was forged.' }],
    }),
  });
  expect(storyVersions(newsroom)).toBe('{"corrected":2,"gone":null}\n');
});
