import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { archiveDocuments } from '../../../src/core/feed/archive-documents.ts';
import { atomFeed } from '../../../src/core/feed/atom.ts';
import { atomArchive } from '../../../src/core/feed/atom-archive.ts';
import { siteFeed } from '../../../src/core/feed/feed-scope.ts';
import type { Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, type Fields } from '../../support/builders.ts';

/** A newsroom of so many stories, two a day, so that some share their moment; `fields` by number from 0, the oldest. */
const withStories = (count: number, fields: Readonly<Record<number, Fields>> = {}): Newsroom =>
  aNewsroom({
    'articles/2026/a-story.mdx': undefined,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const published = new Date(Date.UTC(2025, 0, 1 + Math.floor(index / 2))).toISOString();
        return [`articles/2025/s-${index}.mdx`, anArticle({ published, ...fields[index] })];
      }),
    ),
  });

const idsIn = (xml: string): readonly string[] => parseAtomFeed(xml).entries?.map(({ id }) => id ?? '') ?? [];

const archivesOf = (room: Newsroom): readonly string[] =>
  archiveDocuments(room).map((document) => atomArchive(document, room));

const linksOf = (xml: string) =>
  Object.fromEntries(parseAtomFeed(xml).links?.map(({ rel, href }) => [rel, href]) ?? []);

const RETRACTED: Fields = {
  corrections: [{ date: '2026-02-01T00:00:00Z', kind: 'retraction', text: 'x' }],
};

describe.each([0, 1, 49, 50, 51, 100, 137])('a newsroom of %i stories', (count) => {
  const room = withStories(count);

  test('has archive documents of 50 stories that never overlap', () => {
    const ids = archivesOf(room).map(idsIn);
    expect(ids.map((inOne) => inOne.length)).toEqual(
      Array.from({ length: Math.floor(count / 50) }, () => 50),
    );
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  });

  test('is whole in its feed and its archive', () => {
    const held = new Set([idsIn(atomFeed(siteFeed(room), room)), ...archivesOf(room).map(idsIn)].flat());
    expect(held.size).toBe(count);
  });
});

test('a document holds the same stories however many come later', () => {
  const early = archivesOf(withStories(60)).map(idsIn);
  const late = archivesOf(withStories(160)).map(idsIn);
  expect(late.slice(0, 1)).toEqual(early);
});

test('a retracted story leaves a gap and moves no other', () => {
  const before = archivesOf(withStories(137)).map(idsIn);
  const room = withStories(137, { 3: RETRACTED, 120: RETRACTED });
  const gone = 'https://ledger.example/articles/s-3/';
  expect(archivesOf(room).map(idsIn)).toEqual(before.map((ids) => ids.filter((id) => id !== gone)));
  const held = new Set([idsIn(atomFeed(siteFeed(room), room)), ...archivesOf(room).map(idsIn)].flat());
  expect(held.size).toBe(135);
});

test('the links lead from the feed back to the oldest document and forth again', () => {
  const room = withStories(120);
  const [first = '', second = ''] = archivesOf(room);
  const at = 'https://ledger.example';
  expect(linksOf(atomFeed(siteFeed(room), room))).toMatchObject({
    self: `${at}/atom.xml`,
    'prev-archive': `${at}/atom/2.xml`,
  });
  expect(linksOf(second)).toMatchObject({
    self: `${at}/atom/2.xml`,
    current: `${at}/atom.xml`,
    'prev-archive': `${at}/atom/1.xml`,
  });
  expect(linksOf(second)).not.toHaveProperty('next-archive');
  expect(linksOf(first)).toMatchObject({ self: `${at}/atom/1.xml`, 'next-archive': `${at}/atom/2.xml` });
  expect(linksOf(first)).not.toHaveProperty('prev-archive');
});

test('an archive document says that it is one, and has the id of the feed', () => {
  const room = withStories(50);
  const [archive = ''] = archivesOf(room);
  using document = XmlDocument.fromString(archive);
  expect(document.get('/*/fh:archive', { fh: 'http://purl.org/syndication/history/1.0' })).not.toBeNull();
  expect(parseAtomFeed(archive).id).toBe(parseAtomFeed(atomFeed(siteFeed(room), room)).id);
});
