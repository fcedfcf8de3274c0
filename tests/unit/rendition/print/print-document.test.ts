import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/newsroom/newsroom.ts';
import { printCopy } from '../../../../src/core/rendition/print/print-copy.ts';
import { printDocument } from '../../../../src/core/rendition/print/print-document.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aPress } from '../../../support/a-press.ts';
import { aNewsroom, anArticle, anAuthor } from '../../../support/builders.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { wordsIn } from './words-in.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const print = (changes: Partial<Article> = {}) =>
  printDocument(storyOf({ ...article, ...changes }, newsroom), aPress(), 'a4');
const { source, files, metadata } = print();

const { work } = storyOf(article, newsroom);
/** What paper shows: short where there is a short one. */
const address = work.shortUrl ?? work.url;

const printed = (fields: Record<string, unknown>, body?: string, more = {}) => {
  const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields, body), ...more });
  return printDocument(storyOf(room.articles[0] as Article, room), aPress(), 'a4').source;
};

describe('a printed story', () => {
  test.each([
    ['paragraph', '#"First paragraph with "#emph[#"emphasis"]#", "#strong[#"strong"]#" words, "#raw("code")'],
    ['link', '#link("https://board.example/a_(b)?c=d&e=f")[#"link"]#mark(1)'],
    ['sub and sup', 'H"#sub[#"2"]#"O, x"#super[#"2"]'],
    ['line break', '#" and a"#linebreak()#"break. "'],
    ['first mention of a note', '#noted(1, note-1)<note-1>'],
    ['later mention of a note', '#noted-again(1, <note-1>)'],
    ['note', '#let note-1 = [#"Because of the "#emph[#"weir"]#"."]'],
    ['heading', '#heading(level: 1)[#"Second level"]'],
    ['list', '#list(tight: false, [#"one"], [#"two"\n\n#"with a second paragraph"])'],
    ['numbered list', '#enum(start: 3, tight: true, [#"three"], [#"four"])'],
    ['quote', '#quoted(none)[#"A quote."]'],
    ['quote with a name', '#quoted([#"The board"])[#"A quote with a name."]'],
    ['pull quote', '#pull-quote([#"Ana Example"])[#"It fell by half."]'],
    ['figure', '#picture("picture-open.png", ratio: 1.5000, alt: "A river", [#"The river in May"], [#"“"'],
    ['drawing', '#drawing-across("chart-flow.svg", ratio: 2.4000, alt: "Flow by year. It fell by half.")'],
    ['caption of a chart', '#table-caption[#"Flow by year (cubic meters a second)"]'],
    ['figures of a chart', '[#"2020"], [#"no figure"],'],
    ['table', 'align: (start, end,), table.header([#"Year"], [#"Flow"]),\n[#"2019"], [#"1400"],\n)'],
    ['caption of a table', '#table-caption[#"A table with a caption"]'],
    ['code', '#raw(block: true, "year,flow")'],
    ['note in a box', '#aside[#strong[#"How we did this"]#parbreak()#"We read the gauge."]'],
    [
      'claim',
      '#claim[#strong[#"Unverified claim by the owner"]#" ("#link("https://dam.example/")[#"source"]',
    ],
    ['recording', '[#"Listen: The talk (1:23)"]'],
    ['embedded page', '#pointer[#link("https://map.example/")[#"A map"]'],
    ['divider', '\n\n#divider\n\n'],
  ])('holds its %s', (_what, part) => {
    expect(source).toContain(part);
  });

  test('holds what stands around its text', () => {
    const words = wordsIn(source);
    for (const part of [
      'By Ana Example and Ledger desk, The Ledger',
      'About Ana Example',
      'Correction, 3 March 2026: The flow was 1400 and not 1500.',
      'River board, The Board: https://board.example/',
      'Left out of this copy, and why',
      'Image: The dam: It is not covered by the license of the text (All rights reserved); ask Agency One for it.',
      '“The river & its "owner"” by Ana Example and Ledger desk',
      `The story on the web: ${address}`,
      `Version 2 of 3 March 2026, fingerprint ${article.fingerprint.slice(10, 22)}.`,
    ]) {
      expect(words).toContain(part);
    }
  });

  test('says on every page whose it is, under which license, and where it stands', () => {
    const [, foot = ''] = /footer: context \{(.*?)\n {2}\},/s.exec(source) ?? [];
    expect(wordsIn(foot)).toContain(
      `Ana Example, Ledger desk, The Ledger. CC BY-NC-ND 4.0. ${address.replace('https://', '')}`,
    );
  });

  test('lists the addresses of its links by number, those met first in a note included', () => {
    const links = source
      .matchAll(/#numbered\((\d+)\)\[#link\("([^"]*)"\)/g)
      .map(([, number, url]) => [number, url]);
    expect(links.toArray()).toContainEqual(['1', 'https://board.example/a_(b)?c=d&e=f']);
    const marks = source
      .matchAll(/#link\("([^"]*)"\)\[[^\]]*\]#mark\((\d+)\)/g)
      .map(([, url, number]) => `${number} ${url}`);
    const listed = new Set(
      source.matchAll(/#numbered\((\d+)\)\[#link\("([^"]*)"\)/g).map(([, number, url]) => `${number} ${url}`),
    );
    expect(marks.filter((mark) => !listed.has(mark)).toArray()).toEqual([]);
    expect([...listed].join()).toContain('https://board.example/gauge');
  });

  test('brings along the pictures, drawings and the QR code it shows, and nothing that may not travel', () => {
    expect([...files.keys()].toSorted()).toEqual(['chart-flow.svg', 'picture-open.png', 'qr.svg']);
    expect(source).toContain('alt: "A river"');
    expect(source).toContain(`#credit-box("QR code that leads to ${address}")`);
  });

  test.each([
    ['<svg><path d="M0 0h9"/></svg>', 'picture-open.svg'],
    ['<svg><text>Letters</text></svg>', 'picture-open.png'],
  ])('shows an SVG itself only where it holds no letters: %s', (svg, file) => {
    const bytes = new TextEncoder().encode(svg);
    const press = aPress();
    const picture = (id: string) => ({ ...press.picture(id), mediaType: 'image/svg+xml', bytes });
    const { files: shown } = printDocument(storyOf(article, newsroom), { ...press, picture }, 'a4');
    expect([...shown.keys()]).toContain(file);
  });

  test('is the same whenever it is written', () => {
    expect(printDocument(storyOf(article, aNewsroomWithEverything()), aPress(), 'a4')).toEqual(print());
  });

  test.each([
    ['a4', 'paper: "a4"'],
    ['letter', 'paper: "us-letter"'],
  ] as const)('is set for %s', (paper, part) => {
    expect(printDocument(storyOf(article, newsroom), aPress(), paper).source).toContain(part);
  });

  test('is handed to the typesetter of the press', async () => {
    const bytes = await printCopy('letter')(storyOf(article, newsroom), aPress());
    expect(new TextDecoder().decode(bytes)).toContain('paper: "us-letter"');
  });

  test.each([
    ['en', 'lang: "en", region: none'],
    ['pt-BR', 'lang: "pt", region: "BR"'],
    ['zh-Hant-TW', 'lang: "zh", region: "TW"'],
    ['es-419', 'lang: "es", region: none'],
  ])('is hyphenated and read out as %s', (language, part) => {
    expect(print({ language }).source).toContain(part);
  });

  test('begins in its column with a byline too long for the top of a page', () => {
    const authors = Array.from({ length: 120 }, (_, index) => ({
      ...(article.authors[0] as Article['authors'][number]),
      name: `Author with a long name ${index}`,
    }));
    expect(print({ authors }).source).toMatch(/\]\n#byline\[#"By "/);
    expect(source).toMatch(/^#byline\[#"By ".*\n\]\n#front\[/m);
  });

  test('names the first of many authors at the foot of a page, and all of them in the credit', () => {
    const more = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `authors/a${index}.mdx`,
        anAuthor({ name: `Author ${index}` }),
      ]),
    );
    const many = printed({ authors: Array.from({ length: 40 }, (_, index) => `a${index}`) }, 'Text.', more);
    expect(wordsIn(many)).toContain('Author 0 and 39 others, The Ledger.');
    expect(wordsIn(many)).toContain('Author 38 and Author 39, The Ledger (https');
  });
});

describe('footnotes in print', () => {
  test('may mention each other and themselves', () => {
    const text = 'One[^a].\n\n[^a]: See[^b] and this[^a].\n\n[^b]: Back to[^a].';
    const [first = '', second = ''] = printed({}, text).match(/#let note-\d = .*/g) ?? [];
    expect(first).toBe('#let note-2 = [#"Back to"#noted-again(1, <note-1>)#"."]');
    expect(second).toBe(
      '#let note-1 = [#"See"#noted(2, note-2)<note-2>#" and this"#noted-again(1, <note-1>)#"."]',
    );
  });

  test('of a bio are counted on from those of the story', () => {
    const bio = anAuthor({}, 'Ana writes[^x].\n\n[^x]: A lot.');
    const text = printed({}, 'One[^x].\n\n[^x]: First.', { 'authors/ana-example.mdx': bio });
    expect(text).toContain('#let note-2 = [#"A lot."]');
    expect(text).toContain('#"Ana writes"#noted(2, note-2)<note-2>');
  });

  test('say once only that a heading of a table has one, however often it stands', () => {
    const head = `| Name[^n] |${' A heading of some length |'.repeat(39)}`;
    const row = `|${' value |'.repeat(40)}`;
    const text = printed({}, `${head}\n|${' --- |'.repeat(40)}\n${row}\n${row}\n\n[^n]: A note.`);
    expect(text.match(/#noted\(1/g)).toHaveLength(1);
    expect(text.match(/#noted-again\(1/g)).toHaveLength(1);
  });
});

describe('what a PDF says of itself', () => {
  test('is title, authors, language, license, notice, terms, address and the moment of the last change', () => {
    expect(metadata).toEqual({
      title: 'The river & its "owner"',
      authors: ['Ana Example', 'Ledger desk'],
      language: 'en',
      licenseUrl: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      rights: '© 2026 The Ledger',
      usageTerms:
        'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International: https://creativecommons.org/licenses/by-nc-nd/4.0/ Provided as is. Further permissions: https://ledger.example/articles/the-river/republish/',
      url: 'https://ledger.example/articles/the-river/',
      date: '2026-03-03T10:00:00+01:00',
    });
  });

  test('claims no copyright where nobody does', () => {
    expect(print({ license: { kind: 'cc0', version: '1.0' } }).metadata.rights).toBe('');
  });

  test('gives the moment in UTC to Typst, which knows no zones', () => {
    expect(source).toContain('date: datetime(year: 2026, month: 3, day: 3, hour: 9, minute: 0, second: 0)');
  });
});
