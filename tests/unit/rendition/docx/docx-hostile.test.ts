import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Inline } from '../../../../src/core/document/document.ts';
import type { Article } from '../../../../src/core/newsroom/newsroom.ts';
import { docxCopy } from '../../../../src/core/rendition/docx/docx-copy.ts';
import { type Story, storyOf } from '../../../../src/core/rendition/story.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { aPress } from './a-press.ts';
import {
  all,
  firstValue,
  inStyle,
  linksOf,
  paragraphs,
  type ReadDocx,
  readDocx,
  wordsOf,
} from './read-docx.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const story = storyOf(article, newsroom);

const UNWRITABLE = '\u0000\u0008\u000b\u001f\u007f\ufffe\uffff';
const HOSTILE = `a${UNWRITABLE}b\ud800 <w:p>]]>&amp;"' {default-bullet-numbering-0} \u202eשלום`;
const CLEAN = `ab\ufffd <w:p>]]>&amp;"' {default-bullet-numbering-0} \u202eשלום`;

const line: readonly Inline[] = [{ kind: 'text', text: HOSTILE }];
const words: Block = { kind: 'paragraph', content: line };

const EVERYWHERE: Document = {
  blocks: [
    words,
    { kind: 'heading', level: 2, id: 'x', content: line },
    { kind: 'list', ordered: true, start: 999_999_999, items: [[words], [], [{ kind: 'divider' }]] },
    { kind: 'quote', by: HOSTILE, blocks: [words] },
    { kind: 'pull-quote', by: HOSTILE, content: line },
    { kind: 'table', caption: HOSTILE, align: [], head: [line], rows: [[line, line], []] },
    { kind: 'code', language: HOSTILE, text: `${HOSTILE}\n${HOSTILE}` },
    { kind: 'note', title: HOSTILE, blocks: [words] },
    {
      kind: 'claim',
      id: 'claim',
      organization: null,
      status: 'disputed',
      by: HOSTILE,
      source: `https://x.example/${HOSTILE}`,
      blocks: [words],
    },
    { kind: 'embed', url: 'javascript:alert(1)', title: HOSTILE, description: line },
    { kind: 'paragraph', content: [{ kind: 'link', url: `https://x.example/#a#${HOSTILE}`, content: line }] },
    { kind: 'figure', media: 'open', caption: line },
  ],
  footnotes: [],
};

function withHostileNames(): Story {
  const { attribution } = story.work;
  const creators = attribution.creators.map((creator) => ({ ...creator, name: HOSTILE }));
  return {
    ...story,
    article: { ...article, title: HOSTILE, dek: HOSTILE },
    work: { ...story.work, attribution: { ...attribution, creators, copyrightNotice: HOSTILE } },
    media: (id) => ({ ...story.media(id), entry: { ...story.media(id).entry, alt: HOSTILE } }),
    body: EVERYWHERE,
  };
}

const write = async (written: Story): Promise<ReadDocx> => readDocx(await docxCopy(written, aPress()));

const ofBody = (...blocks: readonly Block[]): Promise<ReadDocx> =>
  write({ ...story, body: { blocks, footnotes: [] } });

describe('a Word file of hostile text', () => {
  test('is well-formed XML in all its parts', async () => {
    const docx = await write(withHostileNames());
    for (const path of docx.paths.filter((name) => /\.(xml|rels)$/.test(name))) {
      const xml = XmlDocument.fromBuffer(docx.bytes(path));
      xml.dispose();
    }
  });

  test('says the words as they are, without what XML cannot hold', async () => {
    const docx = await write(withHostileNames());
    expect(inStyle(docx.body, 'Title').map(wordsOf)).toEqual([CLEAN]);
    expect(inStyle(docx.body, 'Heading1').map(wordsOf)[0]).toBe(CLEAN);
    expect(inStyle(docx.body, 'CodeBlock').map(wordsOf)).toEqual([`${CLEAN} ${CLEAN}`]);
    expect(inStyle(docx.body, 'TableCell').map(wordsOf)).toEqual([CLEAN, CLEAN, '', '']);
  });

  test('links only where an address is one, written as a relationship may hold it', async () => {
    const targets = linksOf((await write(withHostileNames())).body);
    expect(
      targets.filter((target) => !/^https:\/\/[\w.-]+(?:\/[^\s"<>{}|\\^`#]*)(?:#[^#\s]*)?$/.test(target)),
    ).toEqual([]);
    expect(targets.filter((target) => target.startsWith('https://x.example/#a%23'))).toHaveLength(1);
  });
});

describe('a Word file of unusual measure', () => {
  test('holds a title of 300 characters and forty authors', async () => {
    const title = 'Quotes “and” <b>markup</b> '.repeat(12).slice(0, 300);
    const [signature] = article.byline;
    const byline = Array.from({ length: 40 }, (_, index) => ({ ...signature, name: `Author ${index}` }));
    const docx = await write(storyOf({ ...article, title, byline: byline as Article['byline'] }, newsroom));
    expect(wordsOf(paragraphs(docx.body)[0] as Element)).toBe(title);
    expect(wordsOf(inStyle(docx.body, 'Byline')[0] as Element)).toMatch(
      /Author 0, .* and Author 39, The Ledger$/,
    );
  });

  test('holds every cell of a table of 40 columns, in small type', async () => {
    const row = Array.from({ length: 40 }, (_, column): readonly Inline[] => [
      { kind: 'text', text: `c${column}` },
    ]);
    const { body } = await ofBody({ kind: 'table', caption: null, align: [], head: row, rows: [row] });
    expect(all(body.root, 'w:tbl')).toHaveLength(1);
    expect(inStyle(body, 'WideTableCell').map(wordsOf)).toEqual(row.map((_, column) => `c${column}`));
  });

  test('parts a table of more columns than Word can open, and loses no cell', async () => {
    const row = Array.from({ length: 100 }, (_, column): readonly Inline[] => [
      { kind: 'text', text: `c${column}` },
    ]);
    const { body } = await ofBody({ kind: 'table', caption: null, align: [], head: row, rows: [row] });
    const widths = all(body.root, 'w:tbl').map((table) => all(table, 'w:gridCol').length);
    expect(widths).toEqual([63, 37]);
    expect(inStyle(body, 'WideTableCell').map(wordsOf)).toEqual(row.map((_, column) => `c${column}`));
  });

  test('nests lists as deep as Word has levels and sets deeper ones as the last', async () => {
    const nest = (depth: number): Block => ({
      kind: 'list',
      ordered: depth % 2 === 0,
      start: 1,
      items: [
        [
          { kind: 'paragraph', content: [{ kind: 'text', text: `level ${depth}` }] },
          ...(depth < 11 ? [nest(depth + 1)] : []),
        ],
      ],
    });
    const { body } = await ofBody(nest(0));
    const levels = paragraphs(body).flatMap((paragraph) =>
      wordsOf(paragraph).startsWith('level ') ? [firstValue(paragraph, 'w:ilvl')] : [],
    );
    expect(levels).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '8', '8', '8']);
  });
});

describe('footnotes that Word would lose', () => {
  const mention = (footnote: string): Inline => ({ kind: 'footnote-reference', footnote });
  const note = (id: string, ...content: readonly Inline[]) => ({
    id,
    blocks: [{ kind: 'paragraph' as const, content }],
  });

  test('have a mark in the text where only another footnote mentions them', async () => {
    const footnotes = [
      note('a', { kind: 'text', text: 'see ' }, mention('b')),
      note('b', { kind: 'text', text: 'deep' }),
    ];
    const { body, notes } = await write({
      ...story,
      body: { blocks: [{ kind: 'paragraph', content: [mention('a')] }], footnotes },
    });
    expect(all(body.root, 'w:footnoteReference').map((mark) => mark.getAttribute('w:id'))).toEqual([
      '1',
      '2',
    ]);
    expect(all(notes.root, 'w:fldSimple').map((field) => field.getAttribute('w:instr'))).toEqual([
      ' NOTEREF _Note2 \\f \\h ',
    ]);
  });

  test('have a mark after the text where the image that mentions them is left out', async () => {
    const footnotes = [note('a', { kind: 'text', text: 'about the dam' })];
    const figure: Block = { kind: 'figure', media: 'barred', caption: [mention('a')] };
    const { body } = await write({ ...story, body: { blocks: [figure], footnotes } });
    expect(all(body.root, 'w:footnoteReference')).toHaveLength(1);
  });

  test('may begin with a table', async () => {
    const table: Block = { kind: 'table', caption: null, align: [], head: [line], rows: [] };
    const body = {
      blocks: [{ kind: 'paragraph' as const, content: [mention('a')] }],
      footnotes: [{ id: 'a', blocks: [table] }],
    };
    const { notes } = await write({ ...story, body });
    expect(all(notes.root, 'w:tbl')).toHaveLength(1);
    expect(all(notes.root, 'w:footnote').at(-1)?.firstElementChild?.tagName).toBe('w:p');
  });
});
