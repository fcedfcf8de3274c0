import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { canonicalPassages } from '../../src/core/document/canonical-text.ts';
import type { Article, Newsroom } from '../../src/core/newsroom/newsroom.ts';
import type { PrintDocument } from '../../src/core/rendition/press.ts';
import { printDocument } from '../../src/core/rendition/print/print-document.ts';
import { storyOf } from '../../src/core/rendition/story.ts';
import { xmpPacket } from '../../src/site/pdf-metadata.ts';
import { typeset } from '../../src/site/typeset.ts';
import { aPress } from '../support/a-press.ts';
import { aNewsroom, anArticle, anAuthor } from '../support/builders.ts';
import { aNewsroomWithEverything } from '../support/everything.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isThere = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined;

/** What a tool says of a PDF; `PDF` among its arguments stands for the file. */
function read(pdf: Uint8Array, tool: string, ...options: readonly string[]): string {
  using folder = temporaryFolder({ 'story.pdf': pdf });
  const given = options.map((option) => (option === 'PDF' ? folder.at('story.pdf') : option));
  return execFileSync(tool, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const printOf = (newsroom: Newsroom, paper: 'a4' | 'letter' = 'a4'): PrintDocument =>
  printDocument(storyOf(newsroom.articles[0] as Article, newsroom), aPress(), paper);

const newsroom = aNewsroomWithEverything();
const print = printOf(newsroom);
const pdf = await typeset(print);
const document = await PDFDocument.load(pdf, { updateMetadata: false });

const entry = (name: string): string | undefined => document.catalog.get(PDFName.of(name))?.toString();

describe('the PDF of a story with everything', () => {
  test('is tagged, names its language and shows its title', () => {
    expect(document.getTitle()).toBe('The river & its "owner"');
    expect(document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
    expect(entry('Lang')).toBe('(en)');
    expect(entry('StructTreeRoot')).toMatch(/^\d+ 0 R$/);
    const viewer = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(viewer.toString()).toContain('/DisplayDocTitle true');
  });

  test('has the words for those who do not see it on each of its pictures', () => {
    const alts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.lookup(PDFName.of('Alt'))] : []))
      .flatMap((alt) => (alt instanceof PDFString ? [alt.decodeText()] : []));
    expect(alts).toEqual(
      expect.arrayContaining([
        'A river',
        'Flow by year. It fell by half.',
        expect.stringMatching(/^QR code that leads to https:\/\/ledger\.example\/./),
      ]),
    );
  });

  test('has links that lead somewhere', () => {
    const addresses = document.getPages().flatMap((page) => {
      const notes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
      return notes.map((note) => document.context.lookup(note, PDFDict).lookup(PDFName.of('A'))?.toString());
    });
    expect(addresses.join()).toContain('https://board.example/a_');
    expect(addresses.join()).toContain('https://creativecommons.org/licenses/by-nc-nd/4.0/');
  });

  test('is the same, byte for byte, when it is made again in this process or another', async () => {
    const digest = createHash('sha256').update(pdf).digest('hex');
    expect(
      createHash('sha256')
        .update(await typeset(print))
        .digest('hex'),
    ).toBe(digest);
    expect(
      execFileSync(process.execPath, ['--input-type=module', '--eval', AGAIN], { encoding: 'utf8' }),
    ).toBe(digest);
  });

  test.skipIf(!isThere('qpdf'))('is sound to qpdf (needs qpdf)', () => {
    expect(read(pdf, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors found');
  });

  test.skipIf(!isThere('pdfinfo')).each([
    ['a4', '595.276 x 841.89 pts (A4)'],
    ['letter', '612 x 792 pts (letter)'],
  ] as const)('is tagged and of the size of %s to pdfinfo (needs pdfinfo)', async (paper, size) => {
    const info = read(await typeset(printOf(newsroom, paper)), 'pdfinfo', 'PDF');
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +The river & its "owner"/);
    expect(info).toContain(size);
  });

  test.skipIf(!isThere('pdftotext'))('says every word of the story (needs pdftotext)', () => {
    const words = read(pdf, 'pdftotext', 'PDF', '-').replace(/\s+/g, ' ');
    const { body } = storyOf(newsroom.articles[0] as Article, newsroom);
    const missing = canonicalPassages(body)
      .flatMap((passage) => passage.split(/[\s,.:]+/))
      .filter((word) => !words.toLowerCase().includes(word.toLowerCase()));
    expect(missing).toEqual([]);
    expect(words).toContain('Page 1 of');
  });

  test.skipIf(!isThere('exiftool'))('says whose it is in its XMP packet (needs exiftool)', () => {
    const said = JSON.parse(read(pdf, 'exiftool', '-json', '-struct', '-G1', '-XMP:all', 'PDF'))[0];
    expect(said).toMatchObject({
      'XMP-dc:Title': 'The river & its "owner"',
      'XMP-dc:Creator': ['Ana Example', 'Ledger desk'],
      'XMP-dc:Rights': '© 2026 The Ledger',
      'XMP-dc:Identifier': 'https://ledger.example/articles/the-river/',
      'XMP-xmpRights:Marked': true,
      'XMP-xmpRights:WebStatement': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      'XMP-xmpRights:UsageTerms': print.metadata.usageTerms,
      'XMP-cc:License': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      'XMP-cc:AttributionURL': 'https://ledger.example/articles/the-river/',
      'XMP-pdfuaid:Part': 1,
    });
  });
});

describe('the XMP packet of a PDF', () => {
  const metadata = { ...print.metadata, title: '<b> & "c"', licenseUrl: null, rights: '' };

  test('escapes what it is given', () => {
    expect(xmpPacket(metadata, { isUniversal: true })).toContain('&lt;b&gt; &amp;');
  });

  test('names no license and no rights where there are none, and claims PDF/UA only where it is kept', () => {
    const packet = xmpPacket(metadata, { isUniversal: false });
    expect(packet).toContain('<xmpRights:Marked>False</xmpRights:Marked>');
    for (const name of ['dc:rights', 'WebStatement', 'cc:license', '<pdfuaid:part']) {
      expect(packet).not.toContain(name);
    }
  });
});

const LONG_CELL = 'A cell with a text that goes on about rivers and dams. ';

const aTable = (columns: number, rows: number, cell: string): string =>
  [
    `| Heading[^n] |${' Heading |'.repeat(columns - 1)}`,
    `|${' --- |'.repeat(columns)}`,
    ...Array.from({ length: rows }, () => `|${` ${cell} |`.repeat(columns)}`),
    '\n[^n]: A note.',
  ].join('\n');

const FORTY = Array.from({ length: 40 }, (_, index) => `author-${index}`);

const HARD: Readonly<Record<string, { fields?: Record<string, unknown>; body?: string }>> = {
  'forty authors': { fields: { authors: FORTY } },
  'a title of 300 characters': { fields: { title: 'A long title '.repeat(24).slice(0, 300).trim() } },
  'a title of one word': { fields: { title: 'x'.repeat(300) } },
  'a Hebrew title': { fields: { title: 'הנהר (2026) ירד' } },
  'an Arabic story': { fields: { title: 'النهر انخفض', language: 'ar' }, body: 'هذا نص عربي. '.repeat(40) },
  'a Japanese story': {
    fields: { title: '電力と水', language: 'ja' },
    body: 'これは長い文章です。'.repeat(60),
  },
  'a letter no font has': { body: 'A private \u{10fffd} letter.' },
  'words of 400 letters': {
    body: `${'word'.repeat(100)} [${'l'.repeat(400)}](https://a.example/${'p'.repeat(400)}) \`${'c'.repeat(400)}\`\n\n## ${'h'.repeat(400)}\n\n\`\`\`\n${'d'.repeat(400)}\n\`\`\`\n\n${aTable(3, 2, 'w'.repeat(400))}`,
  },
  'a tall table in its column': { body: aTable(2, 150, 'Cell') },
  'a tall table across both columns': { body: aTable(6, 90, LONG_CELL) },
  'a table of forty columns': { body: aTable(40, 3, 'Cell') },
  'a cell taller than a page': { body: aTable(4, 2, LONG_CELL.repeat(60)) },
  'a footnote longer than a page': { body: `One[^n].\n\n[^n]: ${LONG_CELL.repeat(150)}` },
  'footnotes that mention each other': { body: 'One[^a].\n\n[^a]: See[^b].\n\n[^b]: See[^a] and[^b].' },
  'code longer than a page': { body: `\`\`\`\n${'line "#$*_@<>\\[]\n'.repeat(150)}\`\`\`` },
  'lists in lists': { body: `- a\n  - b\n    - c\n      - d\n        - ${'deep '.repeat(60)}` },
};

describe.each(Object.entries(HARD))('the PDF of a story with %s', (_name, { fields, body }) => {
  const authors = Object.fromEntries(
    FORTY.map((id) => [`authors/${id}.mdx`, anAuthor({ name: `Author of the name ${id}` })]),
  );
  const files = { 'articles/2026/a-story.mdx': anArticle(fields, body), ...authors };
  const set = typeset(printOf(aNewsroom(files), 'letter'));

  test.skipIf(!isThere('pdftotext'))('has all its words between the margins (needs pdftotext)', async () => {
    const boxes = read(await set, 'pdftotext', '-bbox', 'PDF', '-').matchAll(
      /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</g,
    );
    const outside = boxes.filter(([, left, top, right, bottom]) => {
      const isAcross = Number(left) < 47 || Number(right) > 612 - 47;
      return isAcross || Number(top) < 20 || Number(bottom) > 792 - 10;
    });
    expect(outside.map(([, , , , , word]) => word).toArray()).toEqual([]);
  });

  test.skipIf(!isThere('qpdf'))('is sound to qpdf (needs qpdf)', async () => {
    expect(read(await set, 'qpdf', '--check', 'PDF')).toContain('No syntax or stream encoding errors found');
  });
});

test('a PDF with a letter no font has is still tagged, but does not claim PDF/UA', async () => {
  const story = anArticle({}, 'A private \u{10fffd} letter.');
  const set = await typeset(printOf(aNewsroom({ 'articles/2026/a-story.mdx': story })));
  expect(new TextDecoder().decode(set)).not.toContain('<pdfuaid:part>');
  expect(new TextDecoder().decode(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const { catalog } = await PDFDocument.load(set, { updateMetadata: false });
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
});

test('a story that Typst cannot set is named in the error', async () => {
  const broken = { ...print, source: '#nothing-of-this-name' };
  await expect(typeset(broken)).rejects.toThrow(/The river & its "owner".*unknown variable/s);
});

const AGAIN = `
import { createHash } from 'node:crypto';
import { printDocument } from './src/core/rendition/print/print-document.ts';
import { storyOf } from './src/core/rendition/story.ts';
import { typeset } from './src/site/typeset.ts';
import { aPress } from './tests/support/a-press.ts';
import { aNewsroomWithEverything } from './tests/support/everything.ts';
const newsroom = aNewsroomWithEverything();
const pdf = await typeset(printDocument(storyOf(newsroom.articles[0], newsroom), aPress(), 'a4'));
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
`;
