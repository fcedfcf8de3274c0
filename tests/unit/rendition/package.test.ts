import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/newsroom/newsroom.ts';
import { makeStoryFiles, storyFiles } from '../../../src/core/rendition/story-files.ts';
import { aPress } from '../../support/a-press.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const files = await makeStoryFiles(article, newsroom, aPress());
const bytesOf = (name: string): Uint8Array =>
  files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const zip = unzipSync(bytesOf('the-river.zip'));
const textIn = (name: string): string => strFromU8(zip[`the-river/${name}`] ?? new Uint8Array());
const manifest = JSON.parse(textIn('manifest.json'));

describe('the package of a story', () => {
  test('holds what was promised, and every file has a name of its own', () => {
    expect(files.map(({ name }) => name)).toEqual(storyFiles(article, newsroom).map(({ name }) => name));
    expect(Object.keys(zip).toSorted()).toEqual(
      [
        ...manifest.files.map(({ name }: { name: string }) => `the-river/${name}`),
        'the-river/manifest.json',
      ].toSorted(),
    );
  });

  test('has a manifest that is true of every member, and the same beside it', () => {
    for (const { name, bytes, sha256 } of manifest.files) {
      const member = zip[`the-river/${name}`] ?? new Uint8Array();
      expect([name, member.length]).toEqual([name, bytes]);
      expect(createHash('sha256').update(member).digest('hex')).toBe(sha256);
    }
    expect(strFromU8(bytesOf('manifest.json'))).toBe(textIn('manifest.json'));
    expect(manifest).toMatchObject({
      version: 2,
      license: 'CC-BY-NC-ND-4.0',
      fingerprint: article.fingerprint,
    });
  });

  test('carries the image that may travel with its own license, and not the one that may not', () => {
    const names = manifest.files.map(({ name }: { name: string }) => name);
    expect(names).toContain('images/open.png');
    expect(names).not.toContain('images/barred.png');
    expect(manifest.files.find(({ name }: { name: string }) => name === 'images/open.png')).toMatchObject({
      license: 'CC-BY-4.0',
      creators: ['Pat Lens'],
    });
  });

  test('carries a chart as SVG, PNG and CSV', () => {
    const names = manifest.files.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => name.startsWith('charts/'))).toEqual([
      'charts/flow.csv',
      'charts/flow.svg',
      'charts/flow.png',
    ]);
  });

  test('credits everything in it and says what it lacks, and why', () => {
    const credits = textIn('CREDITS.txt');
    expect(credits).toContain('images/open.png\n“The river in May”, photograph by Pat Lens');
    expect(credits).toContain('Left out of this package, and why');
    expect(credits).toContain('Image: The dam: It is not covered');
  });

  test('keeps the license, the permissions and the requests apart', () => {
    const license = textIn('LICENSE.txt');
    const order = [
      'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International',
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      'What The Ledger permits beyond the license',
      'These are requests, not conditions',
    ].map((part) => license.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('is the same file whenever and wherever it is made', async () => {
    const again = await makeStoryFiles(article, aNewsroomWithEverything(), aPress());
    expect(again.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))).toEqual(
      files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
    );
  });
});

describe('no file is made', () => {
  test.each([
    ['of a story nobody may take', { allowed: false, reason: 'x' }],
    ['before its time', { allowed: true, from: '2027-01-01T00:00:00Z' }],
    ['after its time', { allowed: true, until: '2026-04-01T00:00:00Z' }],
  ])('%s', async (_, republish) => {
    const barred = { ...article, republish: { permissions: {}, requests: {}, ...republish } } as Article;
    expect(await makeStoryFiles(barred, newsroom, aPress())).toEqual([]);
  });
});

test('of a retracted story only what systems ask for is left, and it says that it is canceled', async () => {
  const retracted: Article = { ...article, isRetracted: true };
  const left = await makeStoryFiles(retracted, newsroom, aPress());
  expect(left.map(({ name }) => name)).toEqual(['the-river.ninjs.json', 'the-river.newsml.xml']);
  const texts = left.map(({ bytes }) => strFromU8(bytes));
  expect(texts[0]).toContain('"pubStatus": "canceled"');
  expect(texts[1]).toContain('<pubStatus qcode="stat:canceled"/>');
  for (const text of texts) expect(text).not.toContain('First paragraph');
});
