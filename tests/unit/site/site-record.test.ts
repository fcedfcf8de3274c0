import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepNextRecord, lastRecord, type SiteRecord, swapRecord } from '../../../src/site/site-record.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const record = (key: string): SiteRecord => ({ keys: { story: key }, numbers: {} });
const NOTHING = { keys: {}, numbers: {} };

test('a record is that of the site that stands, from the moment it stands', () => {
  using cache = temporaryFolder();
  expect(lastRecord(cache.path)).toEqual(NOTHING);
  keepNextRecord(cache.path, record('one'));
  expect(lastRecord(cache.path)).toEqual(NOTHING);
  swapRecord(cache.path, () => undefined);
  expect(lastRecord(cache.path)).toEqual(record('one'));
});

test('a build that fails before its site stands leaves the last record', () => {
  using cache = temporaryFolder();
  keepNextRecord(cache.path, record('one'));
  swapRecord(cache.path, () => undefined);
  keepNextRecord(cache.path, record('two'));
  expect(lastRecord(cache.path)).toEqual(record('one'));
});

test('a build that ends while the sites change places leaves none, so that nothing wrong is used again', () => {
  using cache = temporaryFolder();
  keepNextRecord(cache.path, record('one'));
  swapRecord(cache.path, () => undefined);
  keepNextRecord(cache.path, record('two'));
  expect(() =>
    swapRecord(cache.path, () => {
      throw new Error('The disk is full.');
    }),
  ).toThrow('The disk is full.');
  expect(lastRecord(cache.path)).toEqual(NOTHING);
});

test('nothing half written lies about', () => {
  using cache = temporaryFolder();
  keepNextRecord(cache.path, record('one'));
  swapRecord(cache.path, () => undefined);
  expect(readdirSync(cache.path)).toEqual(['files.json']);
});
