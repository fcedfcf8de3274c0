import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { availabilityOf } from '../../../src/core/terms/availability.ts';
import { loadNewsroom } from '../../../src/site/load-newsroom.ts';
import { clearDesks, desk, page } from '../../support/import-desk.ts';
import { fixturePage } from '../../support/inbound-page.ts';

afterAll(clearDesks);

describe('the words of an imported story', () => {
  async function imported(name: string) {
    const { run, settings, folder } = desk(page(name));
    const { story } = await run(`${name}.html`);
    const path = folder.at(`content/articles/2026/${story.split('/').at(-1)}`);
    const change = (from: string | RegExp, to: string) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const problems = async () => {
      const newsroom = await loadNewsroom(settings);
      return newsroom.ok ? [] : newsroom.error.map(({ code, field }) => `${code} ${field}`);
    };
    return { change, problems };
  }

  test('are locked under ND: one other word is a problem', async () => {
    const { change, problems } = await imported('rel-license-sentence');
    expect(await problems()).toEqual([]);
    change('counts boats', 'counts ships');
    expect(await problems()).toEqual(['locked-words origin.fingerprint']);
  });

  test('may differ in what no reader would call another word', async () => {
    const { change, problems } = await imported('rel-license-sentence');
    change('counts boats', '*counts* boats');
    expect(await problems()).toEqual([]);
  });

  test('may change by permission of the publisher, if the credit says what was changed', async () => {
    const { change, problems } = await imported('rel-license-sentence');
    change('counts boats', 'counts ships');
    change('  decision:', '  permission: Bo Li, by mail on 2 May 2026\n  decision:');
    expect(await problems()).toEqual(['undeclared-changes origin.fingerprint']);
    change('  decision:', '  changes: one word\n  decision:');
    expect(await problems()).toEqual([]);
  });

  test('may change under BY if that is declared, and keep their license under SA', async () => {
    const { change, problems } = await imported('deed-in-german');

    change('vierzig Lieferwagen', 'viele Lieferwagen');
    expect(await problems()).toEqual(['undeclared-changes origin.fingerprint']);
    change('  decision:', '  changes: shortened\n  decision:');
    expect(await problems()).toEqual([]);
    change('kind: article', 'kind: article\nlicense: CC-BY-4.0');
    expect(await problems()).toEqual(['license-not-kept origin.license']);
  });
});

describe('passing the story on', () => {
  test('is off with the words of the publisher where those exclude it', async () => {
    const html = fixturePage('rel-license-sentence').replace(
      '</article>',
      '<p>This article may not be syndicated further.</p></article>',
    );
    const { run, settings } = desk({ 'page.html': html });
    await run('page.html');
    const newsroom = await loadNewsroom(settings);
    if (!newsroom.ok) throw new Error('the newsroom has problems');
    const article = newsroom.value.articles.find(({ origin }) => origin !== null);
    if (!article) throw new Error('the story is not there');
    expect(availabilityOf(article, newsroom.value.now)).toEqual({
      kind: 'refused',
      reason:
        'The Brackwater Post asks that the story be taken from there: “This article may not be syndicated further.”',
    });
  });
});

describe('what a page brings along', () => {
  const lead =
    'The dam above the town was opened in the night, and by the morning the lower meadows stood under water as the engineers had said they would.';
  const article = (inside: string) =>
    `<html lang="en"><head><title>T</title><base><meta property="og:site_name" content="Post"><link rel="canonical" href="https://post.example.org/a/b"></head><body><article><h1>The dam opened</h1><p>${lead}</p>${inside}<p>${lead}</p><p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></article></body></html>`;
  const bodyOf = async (inside: string) => {
    const { run, folder } = desk({ 'page.html': article(inside) });
    const answer = await run('page.html');
    const file = readFileSync(folder.at(`content/articles/2026/${answer.story?.split('/').at(-1)}`), 'utf8');
    return { ...answer, body: file.split('---\n').slice(2).join('---\n') };
  };

  test('links are made whole, and those that lead nowhere leave their words', async () => {
    const { body, dropped } = await bodyOf(
      '<p>See <a href="../c?d=1&amp;e=2">the map</a>, <a href="//x.example/">x</a> and <a href="javascript:alert(1)">this</a> and <a href="ftp://x.example/a">that</a> too.</p>',
    );
    expect(body).toContain(
      'See [the map](<https://post.example.org/c?d=1&e=2>), [x](<https://x.example/>) and this and that too.',
    );
    expect(dropped).toContainEqual(
      expect.objectContaining({ kind: 'link', what: 'that (ftp://x.example/a)' }),
    );
  });

  test('signs that MDX takes for code are words', async () => {
    const { body } = await bodyOf(
      '<p>import {x} from &lt;River /&gt; is code, said {nobody} &amp;amp; all.</p><p>export const a = 1</p>',
    );
    expect(body).toContain('&#105;mport \\{x\\} from \\<River /\\> is code, said \\{nobody\\} \\&amp; all.');
  });

  test('images, scripts, forms and embeds are listed with the reason', async () => {
    const { dropped, body } = await bodyOf(
      '<figure><img src="/dam.jpg" alt="The dam"><figcaption>Photo: Pat Lens</figcaption></figure><figure><img src="/b.jpg" alt="Boats"><figcaption><a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a></figcaption></figure><script src="https://tracker.example/t.js"></script><iframe src="https://video.example/1"></iframe><form action="/poll"><input></form>',
    );
    expect(dropped.map(({ kind, what }: { kind: string; what: string }) => `${kind} ${what}`)).toEqual(
      expect.arrayContaining([
        'image The dam, /dam.jpg',
        'licensed-image Boats, /b.jpg',
        'script https://tracker.example/t.js',
        'embed https://video.example/1',
        'form /poll',
      ]),
    );
    expect(body).not.toMatch(/tracker|iframe|<script|!\[/);
  });
});
