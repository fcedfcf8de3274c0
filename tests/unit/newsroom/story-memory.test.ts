import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import type { ContentFolder } from '../../../src/core/newsroom/content-folder.ts';
import type { StoryFields, StoryMemory } from '../../../src/core/newsroom/parse-story.ts';
import {
  aContentFolder,
  anArticle,
  aTopic,
  type FileChanges,
  moment,
  NOW,
  withChanges,
} from '../../support/builders.ts';
import { aFolderWithEverything, aNewsroomWithEverything } from '../../support/everything.ts';

/** A memory that survives as JSON only, as the one on disk does. */
function aMemory() {
  const kept = new Map<string, string>();
  const read: string[] = [];
  const memory: StoryMemory = {
    recall: (digest): StoryFields | undefined => {
      const text = kept.get(digest);
      return text === undefined ? undefined : JSON.parse(text);
    },
    keep: (digest, fields) => {
      read.push(fields.title);
      kept.set(digest, JSON.stringify(fields));
    },
  };
  return { memory, read };
}

const STORIES = {
  'topics/water.yaml': aTopic(),
  'articles/2026/river.mdx': anArticle({ title: 'The river' }),
  'articles/2026/lake.mdx': anArticle({ title: 'The lake', topics: ['water'] }),
};

const folderOf = (changes: FileChanges): ContentFolder => aContentFolder(withChanges(changes));

/** Functions are equal where their text is; a body is one. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part) =>
    typeof part === 'function'
      ? part.length === 0
        ? part()
        : part.toString()
      : part instanceof Map
        ? [...part]
        : part,
  );

describe('a newsroom assembled with a memory of its stories', () => {
  test('is the one assembled without', () => {
    const { memory, read } = aMemory();
    const folder = aFolderWithEverything();
    const anew = plain(aNewsroomWithEverything());
    for (const _time of ['reading', 'remembering']) {
      const assembled = assemble(folder, { now: moment('2026-11-22T00:00:00Z'), memory });
      expect(assembled.ok && plain(assembled.value)).toBe(anew);
    }
    expect(read).toHaveLength(1);
  });

  test('reads a story again when its file has changed, and only that', () => {
    const { memory, read } = aMemory();
    assemble(folderOf(STORIES), { now: NOW, memory });
    read.length = 0;
    const edited = { ...STORIES, 'articles/2026/lake.mdx': anArticle({ title: 'The lake, again' }) };
    const again = assemble(folderOf(edited), { now: NOW, memory });
    expect(read).toEqual(['The lake, again']);
    expect(again.ok && again.value.articles.map(({ title }) => title)).toContain('The lake, again');
  });

  test('has the problems of stories it remembers, with their lines', () => {
    const { memory } = aMemory();
    assemble(folderOf(STORIES), { now: NOW, memory });
    const gone = folderOf({ ...STORIES, 'topics/water.yaml': undefined });
    const [remembered, anew] = [assemble(gone, { now: NOW, memory }), assemble(gone, { now: NOW })];
    expect(anew.ok).toBe(false);
    expect(remembered).toEqual(anew);
  });

  test('remembers nothing of a story with a problem', () => {
    const { memory, read } = aMemory();
    const broken = folderOf({ 'articles/2026/river.mdx': anArticle({ title: 'The river' }, '{code}') });
    read.length = 0;
    for (const _time of [1, 2]) expect(assemble(broken, { now: NOW, memory }).ok).toBe(false);
    expect(read).not.toContain('The river');
  });
});
