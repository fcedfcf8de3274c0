import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileGroup } from '../../../src/site/file-group.ts';
import { readSettings } from '../../../src/site/settings.ts';
import { writeGroups } from '../../../src/site/write-groups.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOTHING = { keys: {}, numbers: {} };

test('what was made from the same is kept, what was not is made, what is gone is gone', async () => {
  using site = aSite();
  const first = await site.build([group('water', 'a', 'one'), group('coal', 'a', 'one')], NOTHING);
  expect([first.made, first.kept]).toEqual([2, 0]);
  const second = await site.build([group('water', 'a', 'never written'), group('wind', 'b', 'two')], first);
  expect([second.made, second.kept]).toEqual([1, 1]);
  expect(site.read('water.txt')).toBe('one');
  expect(site.read('wind.txt')).toBe('two');
  expect(site.read('coal.txt')).toBeNull();
  expect(second.keys).toEqual({ water: 'a', wind: 'b' });
});

test('a group of which one file is missing from the last site is made again', async () => {
  using site = aSite();
  const first = await site.build([group('water', 'a', 'one')], NOTHING);
  site.remove('water.txt');
  const second = await site.build([group('water', 'a', 'two')], first);
  expect(second.made).toBe(1);
  expect(site.read('water.txt')).toBe('two');
});

test('a group without a key is made with every build', async () => {
  using site = aSite();
  const first = await site.build([group('empty', null, 'at nine')], NOTHING);
  expect(first.keys).toEqual({});
  const second = await site.build([group('empty', null, 'at ten')], first);
  expect(second.made).toBe(1);
  expect(site.read('empty.txt')).toBe('at ten');
});

test('what a story is found by is remembered of a group that is kept', async () => {
  using site = aSite();
  const made = { ...group('water', 'a', 'one'), numbers: [3, 5] };
  const first = await site.build([made], NOTHING);
  expect(first.numbers).toEqual({ water: [3, 5] });
  expect((await site.build([group('water', 'a', 'one')], first)).numbers).toEqual({ water: [3, 5] });
});

interface Made {
  readonly name: string;
  readonly key: string | null;
  readonly content: string;
  readonly numbers?: readonly number[];
}

const group = (name: string, key: string | null, content: string): Made => ({ name, key, content });

const fileGroup = ({ name, key, content, numbers }: Made): FileGroup => ({
  name,
  key: () => key,
  paths: [`/${name}.txt`],
  effort: 1,
  make: () => ({
    files: [{ path: `/${name}.txt`, type: 'text/plain', content }],
    ...(numbers ? { numbers } : {}),
  }),
});

/** A site in a temporary folder; every build stands in a folder of its own, beside that of the last. */
function aSite() {
  const folder = temporaryFolder();
  let count = 0;
  const at = (build: number): string => join(folder.path, String(build));
  return {
    build(groups: readonly Made[], last: Parameters<typeof writeGroups>[1]) {
      const settings = readSettings({ NEWSROOM_OUT: at(count) }, new Date(0));
      count++;
      return writeGroups(groups.map(fileGroup), last, settings, at(count));
    },
    read: (name: string) =>
      existsSync(join(at(count), name)) ? readFileSync(join(at(count), name), 'utf8') : null,
    remove: (name: string) => rmSync(join(at(count), name)),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}
