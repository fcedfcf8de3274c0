import { expect, test } from 'vitest';
import type { FileGroup } from '../../../src/site/file-group.ts';
import { groupQueue } from '../../../src/site/group-queue.ts';

const group = (name: string, effort = 10): FileGroup => ({
  name,
  key: () => null,
  paths: [],
  effort,
  make: () => ({ files: [] }),
});

const names = (groups: readonly FileGroup[]): readonly string[] => groups.map(({ name }) => name);

test('each group is taken once, from one end or the other', async () => {
  const queue = groupQueue();
  queue.add(['a', 'b', 'c', 'd', 'e'].map((name) => group(name)));
  queue.close();
  expect(names(await queue.takeFirst(15))).toEqual(['a', 'b']);
  expect(queue.takeLast()?.name).toBe('e');
  expect(queue.effort()).toBe(20);
  expect(names(await queue.takeFirst(100))).toEqual(['c', 'd']);
  expect(queue.takeLast()).toBeUndefined();
  expect(await queue.takeFirst(100)).toEqual([]);
});

test('who takes the first waits until there are some, or none will come', async () => {
  const queue = groupQueue();
  const some = queue.takeFirst(10);
  queue.add([]);
  queue.add([group('late')]);
  expect(names(await some)).toEqual(['late']);
  const none = queue.takeFirst(10);
  queue.close();
  expect(await none).toEqual([]);
});

test('a group that takes longer than was asked for is handed over by itself', async () => {
  const queue = groupQueue();
  queue.add([group('print', 900), group('plain')]);
  expect(names(await queue.takeFirst(100))).toEqual(['print']);
});

test('two who wait share what comes', async () => {
  const queue = groupQueue();
  const taken = Promise.all([queue.takeFirst(10), queue.takeFirst(10)]);
  queue.add([group('a'), group('b')]);
  expect((await taken).map(names)).toEqual([['a'], ['b']]);
});
