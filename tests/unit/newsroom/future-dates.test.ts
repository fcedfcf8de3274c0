import { describe, expect, test } from 'vitest';
import { anArticle, anOrganization, problemsOf } from '../../support/builders.ts';

/** The builders' clock stands at noon of 1 June 2026, in UTC. */
const storyWith = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  problemsOf({ 'articles/2026/a-story.mdx': anArticle(fields) });

const correction = (date: string) => ({
  corrections: [{ date, kind: 'correction', text: 'It was a gate.' }],
});

const source = (accessed: string) => ({
  sources: [{ title: 'A letter', url: 'https://letter.example/', accessed }],
});

describe('what is said to have happened', () => {
  test.each([
    ['the update', { updated: '2026-06-01T12:00:01Z' }],
    ['the correction', correction('2046-02-01T09:00:00Z')],
    ['the look at the source', source('2026-06-03')],
  ])('cannot lie ahead: %s', (what, fields) => {
    const problems = storyWith(fields);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`: ${what} is of `);
  });

  test.each([
    ['an update of this moment', { updated: '2026-06-01T12:00:00Z' }],
    ['a source looked at where tomorrow has begun', source('2026-06-02')],
    [
      'a correction in a story to come',
      { published: '2026-07-01T09:00:00Z', ...correction('2026-07-02T09:00:00Z') },
    ],
  ])('may be %s', (_, fields) => {
    expect(storyWith(fields)).toEqual([]);
  });

  test('holds for facts and republications too', () => {
    const problems = problemsOf({
      'organizations/dam.yaml': anOrganization({
        facts: [
          {
            label: 'Head',
            text: '12 m',
            asOf: '2099-01-01',
            source: { title: 'A', url: 'https://a.example/' },
          },
        ],
      }),
      'republications.yaml': '- story: a-story\n  outlet: River News\n  date: 2099-01-01\n',
    });
    expect(problems.map((problem) => problem.replace(/^\S+ /, ''))).toEqual([
      expect.stringContaining('the fact is of 2099-01-01'),
      expect.stringContaining('the republication is of 2099-01-01'),
    ]);
  });
});
