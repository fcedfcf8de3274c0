import { describe, expect, test } from 'vitest';
import { arrangeFrontPage, type FrontPage } from '../../../src/core/newsroom/front-page.ts';
import type { Article } from '../../../src/core/newsroom/newsroom.ts';
import {
  aNewsroom,
  anArticle,
  aPublication,
  aTopic,
  type Fields,
  type FileChanges,
} from '../../support/builders.ts';

/** Stories named by the day of January on which they appeared. */
const stories = (days: Readonly<Record<number, Fields>>): FileChanges => ({
  'articles/2026/a-story.mdx': undefined,
  ...Object.fromEntries(
    Object.entries(days).map(([day, fields]) => [
      `articles/2026/day-${day}.mdx`,
      anArticle({ title: `Day ${day}`, published: `2026-01-${day.padStart(2, '0')}T09:00:00Z`, ...fields }),
    ]),
  ),
});

const days = (count: number, fields: (day: number) => Fields = () => ({})): FileChanges =>
  stories(Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, fields(index + 1)])));

const front = (files: FileChanges): FrontPage => arrangeFrontPage(aNewsroom(files));
const slugs = (articles: readonly (Article | null)[]) => articles.map((article) => article?.slug);

describe('the front page', () => {
  test('begins with the newest stories', () => {
    const page = front(days(6));
    expect(slugs([page.lead, ...page.seconds])).toEqual(['day-6', 'day-5', 'day-4', 'day-3']);
  });

  test('is led by the newest story marked so, while it is new', () => {
    expect(front(days(9, (day) => (day < 3 ? { prominence: 'lead' } : {}))).lead?.slug).toBe('day-2');
    expect(front(days(20, (day) => (day === 1 ? { prominence: 'lead' } : {}))).lead?.slug).toBe('day-20');
  });

  test('keeps press releases and what an editor keeps low out of its top', () => {
    const page = front(
      days(6, (day) => (day === 6 ? { kind: 'press-release' } : day === 5 ? { prominence: 'low' } : {})),
    );
    expect(slugs([page.lead, ...page.seconds])).toEqual(['day-4', 'day-3', 'day-2', 'day-1']);
  });

  test('shows no story twice, and each of the newest somewhere', () => {
    const page = front(
      days(12, (day) => ({ pillars: day % 2 === 0 ? ['social'] : ['governance', 'social'] })),
    );
    const shown = [
      page.lead,
      ...page.seconds,
      ...page.pillars.flatMap(({ articles }) => articles),
      ...page.latest,
    ];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(12);
  });

  test('has the rows that the publication asks for, unless they would be empty', () => {
    const page = front({
      ...days(8, (day) => (day === 1 ? { kind: 'podcast' } : day === 2 ? { series: 'guides' } : {})),
      'series/guides.yaml': 'name: Guides\n',
      'topics/water.yaml': aTopic(),
      'publication.yaml': aPublication({
        shelves: [{ kind: 'podcast' }, { series: 'guides' }, { topic: 'water', title: 'On water' }],
      }),
    });
    expect(page.shelves.map(({ title, articles }) => [title, slugs(articles)])).toEqual([
      ['Podcasts', ['day-1']],
      ['Guides', ['day-2']],
    ]);
  });

  test('names the correction that was made last', () => {
    const corrected = (date: string) => ({ corrections: [{ date, text: 'It was four.' }] });
    const page = front(
      stories({ 2: corrected('2026-01-03T09:00:00Z'), 3: corrected('2026-01-03T10:00:00Z'), 4: {} }),
    );
    expect(page.correction?.article.slug).toBe('day-3');
    expect(front(days(2)).correction).toBeNull();
  });
});
