import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingError } from '../../../src/site/settings.ts';

const STARTED = new Date('2026-06-01T12:34:56.789Z');
const read = (environment: Readonly<Record<string, string>> = {}) =>
  readSettings({ ...environment }, STARTED);

test('without anything set, content, dist and .cache are used, and the moment the run began', () => {
  expect(read()).toEqual({
    content: { name: 'content', path: resolve('content') },
    out: resolve('dist'),
    cache: resolve('.cache'),
    now: '2026-06-01T12:34:56Z',
    site: undefined,
  });
});

test('folders are named as they were given and found wherever the run is', () => {
  expect(
    read({ NEWSROOM_CONTENT: '../other', NEWSROOM_OUT: '/srv/site', NEWSROOM_CACHE: 'c' }),
  ).toMatchObject({
    content: { name: '../other', path: resolve('../other') },
    out: '/srv/site',
    cache: resolve('c'),
  });
});

test('what is set to nothing is not set', () => {
  const empty = {
    NEWSROOM_CONTENT: '',
    NEWSROOM_OUT: '',
    NEWSROOM_CACHE: '',
    NEWSROOM_NOW: '',
    SITE_URL: '',
  };
  expect(read(empty)).toEqual(read());
});

describe('SITE_URL', () => {
  test.each([
    ['https://news.example.org', 'https://news.example.org/'],
    ['https://news.example.org/', 'https://news.example.org/'],
    ['http://localhost:4321', 'http://localhost:4321/'],
  ])('%s is the site %s', (given, site) => {
    expect(read({ SITE_URL: given }).site).toBe(site);
  });

  test.each([
    ['news.example.org'],
    ['/'],
    ['https://news.example.org/path/'],
    ['ftp://news.example.org'],
    ['javascript:alert(1)'],
    ['https://'],
  ])('%j stops the run with what to give', (given) => {
    expect(() => read({ SITE_URL: given })).toThrow(
      new SettingError(
        `SITE_URL is "${given}". Give scheme and host only, such as https://news.example.org.`,
      ),
    );
  });
});

describe('NEWSROOM_NOW', () => {
  test('fixes the clock', () => {
    expect(read({ NEWSROOM_NOW: '2026-01-05T09:00:00-05:00' }).now).toBe('2026-01-05T09:00:00-05:00');
  });

  test.each([['2026-01-05'], ['2026-02-30T00:00:00Z'], ['now'], ['1767600000']])(
    '%j stops the run with what to give',
    (given) => {
      expect(() => read({ NEWSROOM_NOW: given })).toThrow(
        new SettingError(
          `NEWSROOM_NOW is "${given}". Give it as 2026-01-05T09:00:00-05:00, or take it away.`,
        ),
      );
    },
  );
});
