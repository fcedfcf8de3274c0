import { describe, expect, test } from 'vitest';
import { creditText } from '../../../../src/core/credit/credit-text.ts';
import type { License } from '../../../../src/core/license/license.ts';
import { licenseUrl, shortName } from '../../../../src/core/license/license-names.ts';
import type { Article } from '../../../../src/core/newsroom/newsroom.ts';
import { docxCopy } from '../../../../src/core/rendition/docx/docx-copy.ts';
import { provenanceLine } from '../../../../src/core/rendition/provenance.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { aPress } from './a-press.ts';
import { all, firstValue, inStyle, linksOf, paragraphs, readDocx, styleOf, wordsOf } from './read-docx.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const story = storyOf(article, newsroom);
const docx = readDocx(await docxCopy(story, aPress()));
const words = paragraphs(docx.body).map(wordsOf);

const paragraphWith = (text: string): Element => {
  const found = paragraphs(docx.body).find((paragraph) => wordsOf(paragraph).startsWith(text));
  if (!found) throw new Error(`no paragraph begins with "${text}"`);
  return found;
};

describe('the Word copy', () => {
  test('begins with headline, dek, byline and the image at the top', () => {
    expect(paragraphs(docx.body).slice(0, 4).map(styleOf)).toEqual([
      'Title',
      'Subtitle',
      'Byline',
      'Picture',
    ]);
    expect(words.slice(0, 3)).toEqual([
      'The river & its "owner"',
      'A story with one of everything.',
      'By Ana Example and Ledger desk, The Ledger',
    ]);
  });

  test('has the headings of the story as headings of Word, with their outline levels', () => {
    expect(inStyle(docx.body, 'Heading1').map(wordsOf)).toEqual([
      'Second level',
      'About Ana Example',
      'Corrections',
      'Sources',
      'Left out of this copy, and why',
    ]);
    expect(inStyle(docx.body, 'Heading2').map(wordsOf)).toEqual(['Third level']);
    expect(inStyle(docx.body, 'Heading3').map(wordsOf)).toEqual(['Fourth level']);
    expect(docx.text('word/styles.xml')).toMatch(/"Heading1">.*?<w:outlineLvl w:val="0"\/>/);
  });

  test('numbers an ordered list from its own start', () => {
    const item = paragraphWith('three');
    const numbering = docx.text('word/numbering.xml');
    const list = firstValue(item, 'w:numId');
    expect(firstValue(paragraphWith('four'), 'w:numId')).toBe(list);
    expect(numbering).toMatch(new RegExp(`<w:num w:numId="${list}">.{0,120}<w:startOverride w:val="3"/>`));
  });

  test('sets the second paragraph of an item below the first without a mark', () => {
    expect(firstValue(paragraphWith('two'), 'w:numId')).not.toBeNull();
    expect(firstValue(paragraphWith('with a second paragraph'), 'w:numId')).toBeNull();
  });

  test('has tables with a repeated head, their alignment and their caption above them', () => {
    const tables = all(docx.body.root, 'w:tbl');
    expect(tables).toHaveLength(3);
    const [, aligned, captioned] = tables as [Element, Element, Element];
    expect(all(aligned, 'w:tblHeader').map((mark) => mark.getAttribute('w:val'))).toEqual([null, 'off']);
    expect(all(aligned, 'w:jc').map((side) => side.getAttribute('w:val'))).toEqual([
      'left',
      'right',
      'left',
      'right',
    ]);
    expect(wordsOf(captioned.previousElementSibling as Element)).toBe('A table with a caption');
  });

  test('has the notes of the story as footnotes of Word, one mark each, and a field where a note returns', () => {
    expect(all(docx.body.root, 'w:footnoteReference').map((mark) => mark.getAttribute('w:id'))).toEqual([
      '1',
      '2',
    ]);
    expect(all(docx.notes.root, 'w:footnote').slice(2).map(wordsOf)).toEqual([
      ' Because of the weir.',
      ' At the gauge.',
    ]);
    const fields = all(docx.body.root, 'w:fldSimple').map((field) => field.getAttribute('w:instr'));
    expect(fields).toEqual([' NOTEREF _Note1 \\f \\h ']);
    const marks = all(docx.body.root, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name'));
    expect(marks).toEqual(['_Note1', '_Note2']);
  });

  test('keeps the links in footnotes, whose relationships are their own', () => {
    expect(linksOf(docx.notes)).toEqual(['https://board.example/gauge']);
  });

  test('marks emphasis, strong words, code, sub- and superscript and line breaks', () => {
    const line = paragraphWith('First paragraph');
    const runWith = (text: string) => all(line, 'w:r').find((run) => run.textContent === text);
    expect(runWith('emphasis')?.innerHTML).toContain('<w:i');
    expect(runWith('strong')?.innerHTML).toContain('<w:b');
    expect(runWith('code')?.innerHTML).toContain('Courier New');
    expect(all(line, 'w:vertAlign').map((mark) => mark.getAttribute('w:val'))).toEqual([
      'subscript',
      'superscript',
    ]);
    expect(all(line, 'w:br')).toHaveLength(1);
  });

  test('sets quotes, notes and claims apart and says whose words they are', () => {
    expect(inStyle(docx.body, 'Quote').map(wordsOf)).toEqual([
      'A quote.',
      'A quote with a name.',
      '— The board',
    ]);
    expect(inStyle(docx.body, 'PullQuote').map(wordsOf)).toEqual(['It fell by half.', '— Ana Example']);
    expect(inStyle(docx.body, 'Note').map(wordsOf)).toEqual(['How we did this', 'We read the gauge.']);
    expect(inStyle(docx.body, 'Claim').map(wordsOf)).toEqual([
      'Unverified claim by the owner (source)',
      'The dam is not to blame.',
    ]);
    expect(inStyle(docx.body, 'CodeBlock').map(wordsOf)).toEqual(['year,flow']);
  });

  test('shows the image that may travel with its words, its alt text and its credit', () => {
    const places = all(docx.body.root, 'wp:docPr').map((place) => place.getAttribute('descr'));
    expect(places).toEqual(['A river', 'A river', 'Flow by year. It fell by half.']);
    expect(words).toContain(`The river in May ${creditText(story.media('open').credit)}`);
    const embedded = all(docx.body.root, 'a:blip').map((blip) =>
      docx.body.target(blip.getAttribute('r:embed')),
    );
    expect(embedded).toEqual(['media/image1.png', 'media/image1.png', 'media/image2.png']);
  });

  test('scales an image to the width of the text and keeps its proportions', () => {
    const [extent] = all(docx.body.root, 'wp:extent');
    const [width, height] = ['cx', 'cy'].map((side) => Number(extent?.getAttribute(side)));
    expect(width).toBe(5_731_510);
    expect(Number(width) / Number(height)).toBeCloseTo(1.5, 4);
  });

  test('leaves the image out that may not travel, and says so', () => {
    expect(docx.paths.filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
    expect(words.join('\n')).not.toContain('A caption of the story');
    expect(words).toContain(
      'Image: The dam: It is not covered by the license of the text (All rights reserved); ask Agency One for it.',
    );
    expect(words.filter((line) => line.startsWith('Recording: The talk'))).toHaveLength(1);
    expect(words.filter((line) => line.startsWith('Embedded page: A map'))).toHaveLength(1);
  });

  test('carries the figures of a chart beside its drawing, and a way to the file of them', () => {
    const [table] = all(docx.body.root, 'w:tbl');
    expect(all(table as Element, 'w:tc').map(wordsOf)).toEqual([
      ...['Year', 'Flow', '2019', '1,400', '2020', 'no figure', '2021', '700'],
    ]);
    expect(words).toContain('Flow by year (cubic meters a second)');
    expect(linksOf(docx.body)).toContain('https://ledger.example/data/flow.csv');
  });

  test('has the figures alone where nothing is drawn of them', async () => {
    const plain = readDocx(await docxCopy(story, aPress({ draws: false })));
    expect(all(plain.body.root, 'wp:docPr')).toHaveLength(2);
    expect(all(plain.body.root, 'w:tbl')).toHaveLength(3);
  });

  test('ends with the whole credit and the state of the story', () => {
    expect(words.slice(-2)).toEqual([creditText(story.credit), provenanceLine(story)]);
    expect(words).toContain('Correction, 3 March 2026: The flow was 1400 and not 1500.');
  });
});

const LICENSES: readonly License[] = [
  { kind: 'cc', clauses: 'by-nc-nd', version: '4.0', port: null },
  { kind: 'cc', clauses: 'by', version: '3.0', port: 'de' },
  { kind: 'cc0', version: '1.0' },
  { kind: 'public-domain-mark', version: '1.0' },
  { kind: 'all-rights-reserved' },
];

describe.each(LICENSES.map((license) => [shortName(license), license] as const))(
  'under %s',
  (name, license) => {
    const licensed = storyOf({ ...article, license }, newsroom);

    test('the Word copy supplies title, authors, source, notice, license and disclaimer, and their links', async () => {
      const copy = readDocx(await docxCopy(licensed, aPress()));
      const credit = paragraphs(copy.body).map(wordsOf).at(-2);
      const url = licenseUrl(license);
      expect(credit).toBe(creditText(licensed.credit));
      for (const part of [article.title, 'Ana Example', 'Ledger desk', name, 'Provided as is.', url ?? '']) {
        expect(credit).toContain(part);
      }
      const targets = licensed.credit.sentences
        .flat()
        .flatMap((part) => (part.kind === 'link' ? [part.url] : []));
      expect(linksOf(copy.body).slice(-targets.length)).toEqual(targets);
    });
  },
);
