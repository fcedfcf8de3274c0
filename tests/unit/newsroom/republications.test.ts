import { expect, test } from 'vitest';
import { aNewsroom, anArticle, problemsOf } from '../../support/builders.ts';

const STORIES = {
  'articles/2026/a-story.mdx': anArticle(),
  'articles/2026/a-draft.mdx': anArticle({ draft: true }),
};

const ran = (story: string, outlet: string, date: string): string =>
  `- story: ${story}\n  outlet: ${outlet}\n  date: ${date}\n`;

test('what ran where is listed with the newest first, and never gives a draft away', () => {
  const list = ran('a-story', 'The Gazette', '2026-02-01') + ran('a-draft', 'The Post', '2026-02-02');
  const newsroom = aNewsroom({
    ...STORIES,
    'republications.yaml': list + ran('a-story', 'Radio One', '2026-03-01'),
  });
  expect(newsroom.republications.map(({ outlet }) => outlet)).toEqual(['Radio One', 'The Gazette']);
});

test('a story that is not there is a problem with file, line and the nearest name', () => {
  const list = ran('a-story', 'The Gazette', '2026-02-01') + ran('a-stroy', 'The Post', '2026-02-02');
  expect(problemsOf({ ...STORIES, 'republications.yaml': list })).toEqual([
    'content/republications.yaml:4 [1].story: no story "a-stroy". Did you mean "a-story"?',
  ]);
});

test('an impossible day and an unknown key are named', () => {
  const list = `${ran('a-story', 'The Gazette', '2026-02-30')}  adress: https://a.example/\n`;
  expect(problemsOf({ ...STORIES, 'republications.yaml': list })).toEqual([
    expect.stringContaining('content/republications.yaml:3 [0].date:'),
    expect.stringContaining('content/republications.yaml:4 [0].adress: no key "adress"'),
  ]);
});
