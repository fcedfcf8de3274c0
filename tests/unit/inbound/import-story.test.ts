import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importStory } from '../../../src/cli/inbound/import-story.ts';
import { writeCredit } from '../../../src/core/credit/credit.ts';
import { creditText } from '../../../src/core/credit/credit-text.ts';
import { workOf } from '../../../src/core/newsroom/work.ts';
import { TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { loadNewsroom } from '../../../src/site/load-newsroom.ts';
import { clearDesks, desk, page } from '../../support/import-desk.ts';

afterAll(clearDesks);

describe('a page whose license the gate accepts', () => {
  test('becomes a story that the newsroom publishes with the credit of its origin', async () => {
    const { run, settings } = desk(page('rel-license-sentence'));
    const answer = await run('rel-license-sentence.html', { topic: ['water'], pillar: ['environmental'] });
    expect(answer).toMatchObject({
      status: 0,
      decision: 'accept',
      license: 'CC-BY-NC-ND-4.0',
      existed: false,
    });
    const newsroom = await loadNewsroom(settings);
    if (!newsroom.ok) throw new Error('the newsroom has problems');
    const article = newsroom.value.articles.find(({ slug }) => slug === 'the-harbor-that-stopped-dredging');
    if (!article) throw new Error('the story is not there');
    expect(article).toMatchObject({
      authors: [],
      byline: [{ name: 'Ana Example', author: null }],
      license: { clauses: 'by-nc-nd', version: '4.0' },
      topics: [{ id: 'water' }],
      origin: {
        publisher: 'The Brackwater Post',
        url: 'https://post.example.org/rel-license-sentence',
        retrieved: '2026-06-01T12:00:00Z',
        decision: { by: 'gate' },
        fingerprint: article.fingerprint,
      },
    });
    expect(creditText(writeCredit(workOf(article, newsroom.value).attribution))).toBe(
      '“The harbor that stopped dredging” by Ana Example, The Brackwater Post (https://post.example.org/rel-license-sentence), © The Brackwater Post. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). No changes were made.',
    );
    for (const { write } of TEXT_RENDITIONS) {
      const copy = write(storyOf(article, newsroom.value));
      expect(copy).toContain('https://post.example.org/rel-license-sentence');
      expect(copy).toContain('Ana Example');
      expect(copy).not.toMatch(/© (?:\d{4} )?The Ledger/);
    }
  });

  test('leaves the notice of the license to the credit, and lists it', async () => {
    const { run, folder } = desk(page('rel-license-sentence'));
    const { story, dropped } = await run('rel-license-sentence.html');
    const text = readFileSync(join(folder.path, 'content/articles/2026', story.split('/').at(-1)), 'utf8');
    expect(text.split('---\n').at(-1)).not.toContain('licensed');
    expect(dropped).toContainEqual(expect.objectContaining({ kind: 'notice' }));
  });

  test('is imported once: a second time names the file that is there', async () => {
    const { run, stories } = desk(page('rel-license-sentence'));
    const first = await run('rel-license-sentence.html');
    const before = stories();
    const second = await run('rel-license-sentence.html', { title: 'Another headline' });
    expect(second).toMatchObject({ status: 0, existed: true });
    expect(second.story.split('/').at(-1)).toBe(first.story.split('/').at(-1));
    expect(stories()).toEqual(before);
  });

  test('gets another name where a story of ours has it', async () => {
    const { run, stories } = desk(page('rel-license-sentence'));
    await run('rel-license-sentence.html', { title: 'A story' });
    expect(stories()).toEqual(['a-story-2.mdx', 'a-story.mdx']);
  });

  test('is only shown with --dry-run', async () => {
    const { run, stories } = desk(page('rel-license-sentence'));
    expect(await run('rel-license-sentence.html', { dryRun: true })).toMatchObject({ decision: 'accept' });
    expect(stories()).toEqual(['a-story.mdx']);
  });

  test('leaves nothing half-made behind', async () => {
    const { run, folder } = desk(page('rel-license-sentence'));
    await run('rel-license-sentence.html');
    expect(readdirSync(folder.at('content/articles/2026')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });
});

describe('a page that the gate does not accept', () => {
  test.each([
    ['no-version', 3, 'no-version'],
    ['all-rights-reserved', 4, 'all-rights-reserved'],
    ['agency-dateline', 4, 'agency-copy'],
  ])('%s writes nothing and answers %i', async (name, status, code) => {
    const { run, stories } = desk(page(name));
    const answer = await run(`${name}.html`);
    expect(answer).toMatchObject({ status, story: null, origin: null, reasons: [{ code }] });
    expect(stories()).toEqual(['a-story.mdx']);
  });

  test('is settled by an editor where it was held, and the license and the reason are recorded', async () => {
    const { run, settings } = desk(page('no-version'));
    const reason = 'Bo Li of The Brackwater Post wrote on 2 May 2026 that 4.0 is meant.';
    expect(await run('no-version.html', { license: 'CC BY-NC 4.0', reason })).toMatchObject({
      status: 0,
      license: 'CC-BY-NC-4.0',
      reasons: [{ code: 'editor-decided' }],
      origin: { license: 'CC-BY-NC-4.0', decision: { by: 'editor', reason } },
    });
    expect((await loadNewsroom(settings)).ok).toBe(true);
  });

  test('stays refused whatever an editor says', async () => {
    const { run } = desk(page('all-rights-reserved'));
    expect(
      await run('all-rights-reserved.html', { license: 'CC BY 4.0', reason: 'I think so.' }),
    ).toMatchObject({ status: 4 });
  });

  test('needs a reason for the license of an editor', async () => {
    const { run } = desk(page('no-version'));
    expect(await run('no-version.html', { license: 'CC BY 4.0' })).toMatchObject({
      status: 2,
      error: '--license needs --reason: say how you know, since both are recorded with the story.',
    });
  });

  test('is refused for its NC where the newsroom is commercial, also from an editor', async () => {
    const { run } = desk({ ...page('rel-license-sentence'), ...page('no-version') }, { commercial: true });
    expect(await run('rel-license-sentence.html')).toMatchObject({
      status: 4,
      reasons: [{ code: 'noncommercial' }],
    });
    const byEditor = { license: 'CC BY-NC 4.0', reason: 'They said so.' };
    expect(await run('no-version.html', byEditor)).toMatchObject({
      status: 4,
      reasons: [{ code: 'noncommercial' }],
    });
  });

  test('is refused for its ND where changes are asked for', async () => {
    const { run } = desk(page('rel-license-sentence'));
    expect(await run('rel-license-sentence.html', { changes: 'shortened' })).toMatchObject({
      status: 4,
      reasons: [{ code: 'no-derivatives' }],
    });
  });
});

describe('what cannot be imported is told, and nothing is written', () => {
  const words = 'The river fell by half this year and nobody knows why it did so. '.repeat(4);
  const latin1 = Buffer.from(
    `<html><head><meta charset="utf-8"></head><body><p>${'Fl\u00fcsse f\u00fchren Wasser. '.repeat(20)}</p></body></html>`,
    'latin1',
  );
  const mojibake = Buffer.from(
    `<html><head><meta charset="iso-8859-1"></head><body><p>${'Flüsse führen Wasser. '.repeat(20)}</p></body></html>`,
    'utf8',
  );
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.html', '', /is empty/],
    ['paper.html', '%PDF-1.7\n%âãÏÓ', /is a PDF/],
    [
      'frames.html',
      '<html><head></head><frameset cols="20%,80%"><frame src="a.html"></frameset></html>',
      /only frames other pages/,
    ],
    ['deep.html', `<html><body>${'<div>'.repeat(3_000)}${words}`, /nested deeper/],
    [
      'menu.html',
      '<html><body><nav><a href="/">Home</a></nav><p>Not found.</p></body></html>',
      /no story that can be read/,
    ],
    ['latin.html', latin1, /not in the encoding it says/],
    ['mojibake.html', mojibake, /not in the encoding it says/],
    ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2, 3]), /is no text/],
    ['broken.json', '{ "uri": ', /is no JSON/],
    ['other.json', '{ "name": "something else" }', /is no JSON/],
    ['other.xml', '<?xml version="1.0"?><newsMessage></newsMessage>', /is XML, but no feed/],
    ['other.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), /no package/],
    ['large.txt', `${'word '.repeat(1_100_000)}`, /larger than 5 MB/],
  ])('%s', async (name, content, message) => {
    const { run, stories } = desk({ [name]: content });
    const answer = await run(name);
    expect(answer.status).toBe(2);
    expect(answer.error).toMatch(message);
    expect(stories()).toEqual(['a-story.mdx']);
  });

  test('a name that is no file', async () => {
    const { run } = desk({});
    expect((await run('not-there.html')).error).toContain('neither a file that is there nor an address');
  });

  test('a folder without a publication', async () => {
    const { run, folder, settings } = desk(page('rel-license-sentence'));
    const nowhere = { ...settings, content: { name: 'nowhere', path: folder.at('nowhere') } };
    const done = await importStory(
      folder.at('rel-license-sentence.html'),
      { kind: 'article', topic: [], pillar: [], json: true },
      nowhere,
    );
    expect(done).toMatchObject({ ok: false, error: expect.stringContaining('has no publication.yaml') });
    expect(existsSync(folder.at('nowhere'))).toBe(false);
    expect((await run('rel-license-sentence.html', { topic: ['watre'] })).error).toContain(
      'no topic "watre"',
    );
  });
});
