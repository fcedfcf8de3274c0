import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { StoryFields, StoryMemory } from '../../../src/core/newsroom/parse-story.ts';
import { recalledStories } from '../../../src/site/recalled-stories.ts';
import { aNewsroom, theStory } from '../../support/builders.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const { title, dek, kind, published } = theStory(aNewsroom());
/** Enough of a story for a memory, which does not look into it. */
const story = (words: string) => ({ title: `${title} ${words}`, dek, kind, published }) as StoryFields;

const RIVER = story('of the river – “half” of it\nis \u2028 gone 🏞');
const LAKE = story('of the lake');

/** One run of a program: what it does with the memory is kept for the next. */
function run(folder: TemporaryFolder, work: (memory: StoryMemory) => void, source = 'this program'): void {
  const stories = recalledStories(folder.path, source);
  work(stories);
  stories.save();
}

const FILE = 'stories.jsonl';

function aFolderWithBoth(): TemporaryFolder {
  const folder = temporaryFolder();
  run(folder, ({ keep }) => {
    keep('river', RIVER);
    keep('lake', LAKE);
  });
  return folder;
}

describe('stories recalled in the next build', () => {
  test('are as they were read', () => {
    using folder = aFolderWithBoth();
    const { recall } = recalledStories(folder.path, 'this program');
    expect([recall('river'), recall('lake'), recall('sea')]).toEqual([RIVER, LAKE, undefined]);
  });

  test('are forgotten when nobody asked for them', () => {
    using folder = aFolderWithBoth();
    run(folder, ({ recall }) => void recall('lake'));
    expect(readFileSync(folder.at(FILE), 'utf8')).not.toContain('river');
    expect(recalledStories(folder.path, 'this program').recall('lake')).toEqual(LAKE);
  });

  test('are not those of another program', () => {
    using folder = aFolderWithBoth();
    for (const other of ['another', 'this program 2', 'this', '']) {
      expect(recalledStories(folder.path, other).recall('river')).toBeUndefined();
    }
  });

  test('are written again only where something is new', () => {
    using folder = aFolderWithBoth();
    const at = folder.at(FILE);
    writeFileSync(at, `${readFileSync(at, 'utf8')}`.replace('of the lake', 'of the pond'));
    run(folder, ({ recall }) => {
      recall('river');
      recall('lake');
    });
    expect(readFileSync(at, 'utf8')).toContain('of the pond');
  });

  test.each([
    ['cut off in the middle', (text: string) => text.slice(0, text.indexOf('of the lake'))],
    ['no JSON any more', (text: string) => text.replace('lake {', 'lake ')],
    ['empty', () => ''],
    ['one line', () => 'this program'],
  ])('are read again where the file is %s', (_how, spoil) => {
    using folder = aFolderWithBoth();
    writeFileSync(folder.at(FILE), spoil(readFileSync(folder.at(FILE), 'utf8')));
    expect(recalledStories(folder.path, 'this program').recall('lake')).toBeUndefined();
    run(folder, ({ keep }) => keep('lake', LAKE));
    expect(recalledStories(folder.path, 'this program').recall('lake')).toEqual(LAKE);
  });

  test('leave no file behind where there are none', () => {
    using folder = temporaryFolder();
    run(folder, ({ recall }) => void recall('river'));
    expect(existsSync(folder.at(FILE))).toBe(false);
  });
});
