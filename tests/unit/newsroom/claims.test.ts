import { describe, expect, test } from 'vitest';
import { claims, claimsByOrganization, countByStatus } from '../../../src/core/newsroom/claims.ts';
import { recordKey } from '../../../src/core/newsroom/page-key.ts';
import {
  aNewsroom,
  anArticle,
  anOrganization,
  type FileChanges,
  problemsOf,
} from '../../support/builders.ts';

const claim = (status: string, words: string, more = ''): string =>
  `<Claim status="${status}"${more}>\n\n${words}\n\n</Claim>`;

const FILES: FileChanges = {
  'organizations/dam.yaml': anOrganization(),
  'organizations/board.yaml': anOrganization({ name: 'A board' }),
  'articles/2026/a-story.mdx': anArticle(
    { published: '2026-01-05T09:00:00Z' },
    [
      claim(
        'disputed',
        'The dam is *safe*.',
        ' organization="dam" by="Dam Inc." source="https://dam.example/"',
      ),
      'Between.',
      claim('verified', 'The gauge works.\n\nIt was read.', ' organization="dam"'),
    ].join('\n\n'),
  ),
  'articles/2026/newer.mdx': anArticle(
    { published: '2026-02-05T09:00:00Z' },
    [claim('unverified', 'It leaks.'), claim('reported', 'It is old.', ' organization="board"')].join('\n\n'),
  ),
};

describe('claims', () => {
  const all = claims(aNewsroom(FILES));

  test('are collected with their story and their place in it, the newest story first', () => {
    expect(all.map(({ path, text }) => [path, text])).toEqual([
      ['/articles/newer/#claim', 'It leaks.'],
      ['/articles/newer/#claim-2', 'It is old.'],
      ['/articles/a-story/#claim', 'The dam is safe.'],
      ['/articles/a-story/#claim-2', 'The gauge works. It was read.'],
    ]);
  });

  test('say who makes them, where they were looked up and of whom they speak', () => {
    expect(all[2]).toMatchObject({
      status: 'disputed',
      by: 'Dam Inc.',
      source: 'https://dam.example/',
      organization: { id: 'dam' },
    });
    expect(all[0]).toMatchObject({ by: null, source: null, organization: null });
  });

  test('stand by organization, verified ones first, those of nobody in particular last', () => {
    const groups = claimsByOrganization(all);
    expect(
      groups.map(({ organization, claims }) => [organization?.name, ...claims.map((c) => c.status)]),
    ).toEqual([
      ['A board', 'reported'],
      ['Dam Inc.', 'verified', 'disputed'],
      [undefined, 'unverified'],
    ]);
  });

  test('are counted by status, without those there are none of', () => {
    expect(countByStatus(all.slice(0, 2))).toEqual([
      { status: 'reported', count: 1 },
      { status: 'unverified', count: 1 },
    ]);
  });

  test('of drafts and of retracted stories are not among them', () => {
    const retraction = [{ date: '2026-03-01T00:00:00Z', kind: 'retraction', text: 'Withdrawn.' }];
    const room = aNewsroom({
      ...FILES,
      'articles/2026/a-story.mdx': anArticle({ corrections: retraction }, claim('verified', 'Gone.')),
      'articles/2026/newer.mdx': anArticle({ draft: true }, claim('verified', 'Not yet.')),
    });
    expect(claims(room)).toEqual([]);
  });

  test('change the key of a page with their words, and with the headline of their story', () => {
    const keyOf = (changes: FileChanges): string => {
      const room = aNewsroom({ ...FILES, ...changes });
      return recordKey(room.articles, claims(room));
    };
    const newer = (fields: object, words: string) => ({
      'articles/2026/newer.mdx': anArticle(
        { published: '2026-02-05T09:00:00Z', ...fields },
        claim('unverified', words),
      ),
    });
    const key = keyOf(newer({}, 'It leaks.'));
    expect(keyOf(newer({}, 'It leaks.'))).toBe(key);
    expect(keyOf(newer({}, 'It drips.'))).not.toBe(key);
    expect(keyOf(newer({ title: 'Another' }, 'It leaks.'))).not.toBe(key);
  });
});

test('a claim of an organization there is not is named with the nearest one', () => {
  const body = claim('verified', 'It is so.', ' organization="damm"');
  expect(problemsOf({ ...FILES, 'articles/2026/a-story.mdx': anArticle({}, body) })).toEqual([
    'content/articles/2026/a-story.mdx:10: no organization "damm". Did you mean "dam"?',
  ]);
});

test('a heading and a claim never share a place', () => {
  const body = `## Claim\n\n${claim('verified', 'It is so.')}`;
  const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle({}, body) });
  expect(claims(room)[0]?.path).toBe('/articles/a-story/#claim-2');
});
