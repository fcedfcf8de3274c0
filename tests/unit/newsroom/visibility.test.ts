import { describe, expect, test } from 'vitest';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anImage,
  type FileChanges,
  moment,
  problemsOf,
  someMedia,
} from '../../support/builders.ts';

const HIDDEN = 'articles/2026/hidden.mdx';
const slugsAt = (changes: FileChanges, now: string): readonly string[] =>
  aNewsroom(changes, moment(now)).articles.map(({ slug }) => slug);

describe('a story appears the moment its time comes, and not before', () => {
  test.each([
    ['published', { published: '2026-06-01T12:00:00+02:00' }],
    ['no longer embargoed', { embargo: '2026-06-01T12:00:00+02:00' }],
    ['both', { published: '2026-05-01T12:00:00+02:00', embargo: '2026-06-01T10:00:00Z' }],
  ])('when it is %s', (_, fields) => {
    const changes = { [HIDDEN]: anArticle(fields) };
    expect(slugsAt(changes, '2026-06-01T09:59:59Z')).toEqual(['a-story']);
    expect(slugsAt(changes, '2026-06-01T10:00:00Z')).toContain('hidden');
    expect(slugsAt(changes, '2026-06-01T15:30:00+05:30')).toContain('hidden');
  });

  test('a draft never does', () => {
    expect(slugsAt({ [HIDDEN]: anArticle({ draft: true }) }, '2999-01-01T00:00:00Z')).toEqual(['a-story']);
  });
});

describe('a story that nobody sees yet', () => {
  const hidden = [
    ['a draft', { draft: true }],
    ['of the future', { published: '2027-01-01T00:00:00Z' }],
    ['under embargo', { embargo: '2027-01-01T00:00:00Z' }],
  ] as const;

  test.each(hidden)('is checked like any other, %s', (_, fields) => {
    expect(problemsOf({ [HIDDEN]: anArticle({ ...fields, authors: ['nobody'] }, '# One') })).toHaveLength(1);
    expect(problemsOf({ [HIDDEN]: anArticle({ ...fields, authors: ['nobody'] }) })).toHaveLength(1);
    expect(problemsOf({ [HIDDEN]: anArticle(fields, '[a](/articles/none/)') })).toHaveLength(1);
  });

  test.each(hidden)('is not one that others may link to, %s', (_, fields) => {
    const links = {
      [HIDDEN]: anArticle(fields),
      'articles/2026/a-story.mdx': anArticle({}, '[a](/articles/hidden/)'),
    };
    expect(problemsOf(links)).toEqual([
      expect.stringContaining('a link to "/articles/hidden/", where this site has nothing'),
    ]);
  });

  test.each(hidden)('may link to others of its kind, %s', (_, fields) => {
    const links = {
      [HIDDEN]: anArticle(fields, '[a](/articles/other/) [b](/articles/a-story/)'),
      'articles/2026/other.mdx': anArticle(fields),
    };
    expect(problemsOf(links)).toEqual([]);
  });

  test.each(hidden)('leaves no image and no figures of its own behind, %s', (_, fields) => {
    const illustrations = {
      'media/own.yaml': someMedia({ file: 'own.png' }),
      'media/own.png': anImage(),
      'media/hero.yaml': someMedia({ file: 'hero.png' }),
      'media/hero.png': anImage(),
      'media/shared.yaml': someMedia({ file: 'shared.png' }),
      'media/shared.png': anImage(),
      'media/unused.yaml': someMedia({ file: 'unused.png' }),
      'media/unused.png': anImage(),
      'data/own.yaml': aDataset(),
      'data/own.csv': 'year,flow\n2019,1400\n',
      'data/shared.yaml': aDataset(),
      'data/shared.csv': 'year,flow\n2019,1400\n',
    };
    const shows =
      '<Figure media="own" />\n\n<Figure media="shared" />\n\n<Chart data="own" />\n\n<Chart data="shared" />';
    const room = aNewsroom({
      ...illustrations,
      [HIDDEN]: anArticle({ ...fields, hero: 'hero' }, shows),
      'articles/2026/a-story.mdx': anArticle({}, '<Figure media="shared" />\n\n<Chart data="shared" />'),
    });
    expect([...room.media.keys()]).toEqual(['shared', 'unused']);
    expect([...room.datasets.keys()]).toEqual(['shared']);
    expect(JSON.stringify([...room.media.values(), ...room.articles])).not.toMatch(/own|hidden/);
  });

  test('has figures that others may not link to', () => {
    const changes = {
      'data/own.yaml': aDataset(),
      'data/own.csv': 'year,flow\n2019,1400\n',
      [HIDDEN]: anArticle({ draft: true }, '<Chart data="own" />\n\n[a](/data/own.csv)'),
      'articles/2026/a-story.mdx': anArticle({}, '[a](/data/own.csv)'),
    };
    expect(problemsOf(changes)).toEqual([
      expect.stringContaining('a-story.mdx:10: a link to "/data/own.csv"'),
    ]);
  });
});
