import { describe, expect, test } from 'vitest';
import { corrections } from '../../../src/core/newsroom/queries.ts';
import { aNewsroom, anArticle, problemsOf, theStory } from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';
const at = (day: string) => `2026-02-${day}T09:00:00Z`;
const correction = (day: string, kind = 'correction') => ({ date: at(day), kind, text: `Made on ${day}.` });
const withHistory = (fields: Readonly<Record<string, unknown>>) => aNewsroom({ [STORY]: anArticle(fields) });

describe('the version of a story', () => {
  test.each([
    ['a story that never changed', {}, 1, null],
    ['an update', { updated: at('03') }, 2, at('03')],
    ['a correction', { corrections: [correction('03')] }, 2, at('03')],
    ['a correction and a later update', { updated: at('05'), corrections: [correction('03')] }, 3, at('05')],
    ['an update and a later correction', { updated: at('03'), corrections: [correction('05')] }, 3, at('05')],
    ['an update that is the correction', { updated: at('03'), corrections: [correction('03')] }, 2, at('03')],
    [
      'the same moment in two zones',
      { updated: '2026-02-03T10:00:00+01:00', corrections: [correction('03')] },
      2,
      at('03'),
    ],
    ['three corrections', { corrections: ['07', '03', '05'].map((day) => correction(day)) }, 4, at('07')],
  ])('counts %s', (_, fields, version, updated) => {
    expect(theStory(withHistory(fields))).toMatchObject({ version, updated });
  });

  test('does not depend on the order in which corrections are written', () => {
    const story = theStory(withHistory({ corrections: ['07', '03', '05'].map((day) => correction(day)) }));
    expect(story.corrections.map(({ text }) => text)).toEqual(['Made on 03.', 'Made on 05.', 'Made on 07.']);
  });
});

describe('a retracted story', () => {
  const room = withHistory({ corrections: [correction('03'), correction('05', 'retraction')] });

  test('is none to read any more, and keeps its notice', () => {
    expect(room.articles).toEqual([]);
    expect(room.retracted.map(({ slug, isRetracted }) => [slug, isRetracted])).toEqual([['a-story', true]]);
  });

  test('is still among the corrections', () => {
    expect(corrections(room).map(({ correction: { kind } }) => kind)).toEqual(['retraction', 'correction']);
  });

  test('may still be linked to, because its address keeps the notice', () => {
    expect(
      problemsOf({
        [STORY]: anArticle({ corrections: [correction('05', 'retraction')] }),
        'articles/2026/b.mdx': anArticle({}, '[a](/articles/a-story/)'),
      }),
    ).toEqual([]);
  });
});

describe('dates in the wrong order are named', () => {
  test.each([
    ['an update', { updated: '2026-01-05T08:59:59-05:00' }, 'updated: the update lies before publication'],
    [
      'a correction',
      { corrections: [correction('03'), { date: '2026-01-01T00:00:00Z', text: 'x' }] },
      'corrections[1].date: the correction lies before publication',
    ],
    [
      'the end of republishing',
      { republish: { from: at('05'), until: at('03') } },
      'republish.until: the end of republishing lies before its beginning',
    ],
  ])('%s', (_, fields, words) => {
    expect(problemsOf({ [STORY]: anArticle(fields) })).toEqual([expect.stringContaining(words)]);
  });

  test('across zones, by the moment and not by the digits', () => {
    expect(problemsOf({ [STORY]: anArticle({ updated: '2026-01-05T14:00:00Z' }) })).toEqual([]);
    expect(problemsOf({ [STORY]: anArticle({ updated: '2026-01-05T15:00:00+02:00' }) })).toHaveLength(1);
  });
});

test('a story that others may not take says why', () => {
  const story = anArticle({ republish: { allowed: false } });
  expect(problemsOf({ [STORY]: story })).toEqual([
    expect.stringContaining('republish: "reason" is missing.'),
  ]);
});
