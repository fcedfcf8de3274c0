import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileGroup } from '../../../src/site/file-group.ts';
import { readSettings } from '../../../src/site/settings.ts';
import type { SiteRecord } from '../../../src/site/site-record.ts';
import { writeGroups } from '../../../src/site/write-groups.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOTHING = { keys: {}, numbers: {} };

test('what was made from the same is kept, what was not is made, what is gone is gone', async () => {
  using site = aSite();
  const first = await site.build([group('water', 'a', 'one'), group('coal', 'a', 'one')], NOTHING);
  const second = await site.build([group('water', 'a', 'never written'), group('wind', 'b', 'two')], first);
  expect(site.read('water.txt')).toBe('one');
  expect(site.read('wind.txt')).toBe('two');
  expect(site.read('coal.txt')).toBeNull();
  expect(second.keys).toEqual({ water: 'a', wind: 'b' });
});

test('a group of which one file is missing from the last site is made again', async () => {
  using site = aSite();
  const first = await site.build([group('water', 'a', 'one')], NOTHING);
  site.remove('water.txt');
  await site.build([group('water', 'a', 'two')], first);
  expect(site.read('water.txt')).toBe('two');
});

test('a group without a key is made with every build', async () => {
  using site = aSite();
  const first = await site.build([group('empty', null, 'at nine')], NOTHING);
  expect(first.keys).toEqual({});
  await site.build([group('empty', null, 'at ten')], first);
  expect(site.read('empty.txt')).toBe('at ten');
});

test('what a story is found by is remembered of a group that is kept', async () => {
  using site = aSite();
  const made = { ...group('water', 'a', 'one'), numbers: [3, 5] };
  const first = await site.build([made], NOTHING);
  expect(first.numbers).toEqual({ water: [3, 5] });
  expect((await site.build([group('water', 'a', 'one')], first)).numbers).toEqual({ water: [3, 5] });
});

test('what is known later is written as well, and kept as well', async () => {
  using site = aSite();
  const first = await site.build(
    [group('water', 'a', 'one')],
    NOTHING,
    Promise.resolve([group('page', 'p', 'drawn')]),
  );
  expect(first.keys).toEqual({ water: 'a', page: 'p' });
  const again = Promise.resolve([group('page', 'p', 'never drawn')]);
  expect(await site.build([group('water', 'a', 'never written')], first, again)).toEqual(first);
  expect([site.read('water.txt'), site.read('page.txt')]).toEqual(['one', 'drawn']);
});

test('where what comes later fails, so does the site', async () => {
  using site = aSite();
  const failed = site.build(
    [group('water', 'a', 'one')],
    NOTHING,
    Promise.reject(new Error('pages do not compile')),
  );
  await expect(failed).rejects.toThrow('pages do not compile');
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
    build(groups: readonly Made[], last: SiteRecord, pages: Promise<readonly Made[]> = Promise.resolve([])) {
      const settings = readSettings({ NEWSROOM_OUT: at(count) }, new Date(0));
      count++;
      const later = pages.then((known) => known.map(fileGroup));
      return writeGroups({ files: groups.map(fileGroup), pages: later }, last, settings, at(count));
    },
    read: (name: string) =>
      existsSync(join(at(count), name)) ? readFileSync(join(at(count), name), 'utf8') : null,
    remove: (name: string) => rmSync(join(at(count), name)),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}
