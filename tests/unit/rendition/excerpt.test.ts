import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANYONE } from '../../../src/core/credit/republisher.ts';
import { canonicalize, canonicalText } from '../../../src/core/document/canonical-text.ts';
import type { Block } from '../../../src/core/document/document.ts';
import { type Excerpt, writeExcerpt } from '../../../src/core/rendition/excerpt.ts';
import { beginningOf, type Opening, openingOf, wordCountOf } from '../../../src/core/rendition/opening.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';
import { aDocument, aParagraph, EVERY_BLOCK, words } from '../../support/builders-document.ts';
import { anAttribution } from '../credit/an-attribution.ts';

const aHeading = (text: string): Block => ({ kind: 'heading', level: 2, id: 'h', content: [words(text)] });

const aList = (ordered: boolean, ...items: readonly string[]): Block => ({
  kind: 'list',
  ordered,
  start: 1,
  items: items.map((item) => [aParagraph(item)]),
});

const textsOf = (opening: Opening): readonly string[] => opening.map(({ text }) => text);

describe('what an excerpt may be taken from', () => {
  test('is running text up to the first block that is none', () => {
    const list = aList(false, 'One.', 'Two.');
    const document = aDocument(aParagraph('First.'), list, EVERY_BLOCK.claim, aParagraph('Last.'));
    expect(openingOf(document, 300)).toEqual([
      { kind: 'paragraph', text: 'First.' },
      { kind: 'item', text: 'One.' },
      { kind: 'item', text: 'Two.' },
    ]);
  });

  test.each(['table', 'note', 'claim', 'quote', 'pull-quote', 'code'] as const)('ends at a %s', (kind) => {
    const document = aDocument(aParagraph('First.'), EVERY_BLOCK[kind], aParagraph('Last.'));
    expect(textsOf(openingOf(document, 300))).toEqual(['First.']);
  });

  test.each(['figure', 'chart', 'audio', 'embed', 'divider'] as const)('passes over a %s', (kind) => {
    const document = aDocument(
      aParagraph('First.'),
      EVERY_BLOCK[kind],
      aParagraph('Then.'),
      EVERY_BLOCK.note,
    );
    expect(textsOf(openingOf(document, 300))).toEqual(['First.', 'Then.']);
  });

  test('ends at numbered steps, and at a list whose items are more than a line', () => {
    const nested: Block = {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [[aParagraph('a'), aList(false, 'b')]],
    };
    for (const list of [aList(true, 'Step.'), nested]) {
      expect(textsOf(openingOf(aDocument(aParagraph('First.'), list), 300))).toEqual(['First.']);
    }
  });

  test('is never the whole story', () => {
    expect(textsOf(openingOf(aDocument(aParagraph('One two three.')), 300))).toEqual(['One two']);
    const wordless: Block = { kind: 'quote', by: null, blocks: [{ kind: 'divider' }] };
    expect(textsOf(openingOf(aDocument(aParagraph('One two three.'), wordless), 300))).toEqual(['One two']);
  });

  test('ends in no heading', () => {
    const document = aDocument(aParagraph('First.'), aHeading('Then'), EVERY_BLOCK.note);
    expect(textsOf(openingOf(document, 300))).toEqual(['First.']);
  });

  test('keeps the signs of the author, not those of the canonical text', () => {
    const document = aDocument(aParagraph('“Half” — or so…'), EVERY_BLOCK.note);
    expect(textsOf(openingOf(document, 300))).toEqual(['“Half” — or so…']);
  });

  test('is the start of the canonical text, whole words and nothing else', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.integer({ min: 0, max: 40 }), (document, count) => {
        const opening = openingOf(document, count);
        const story = canonicalText(document).split(/\s+/);
        const taken = textsOf(opening).flatMap((text) => canonicalize(text).split(' '));
        expect(taken).toEqual(story.slice(0, taken.length));
        expect(wordCountOf(opening)).toBeLessThanOrEqual(count);
        expect(wordCountOf(opening)).toBeLessThan(Math.max(1, story.length));
      }),
    );
  });
});

test.each([
  [0, []],
  [1, ['One']],
  [3, ['One two three.']],
  [4, ['One two three.']],
  [5, ['One two three.', 'Four', 'Five']],
  [99, ['One two three.', 'Four', 'Five six.']],
])('the first %i words', (count, expected) => {
  const opening: Opening = [
    { kind: 'paragraph', text: 'One two three.' },
    { kind: 'heading', text: 'Four' },
    { kind: 'paragraph', text: 'Five six.' },
  ];
  expect(textsOf(beginningOf(opening, count))).toEqual(expected);
});

describe('an excerpt with its credit', () => {
  const opening: Opening = [
    { kind: 'paragraph', text: 'The kiln is *hot* & <b>old</b>.' },
    { kind: 'heading', text: 'What it burns' },
    { kind: 'item', text: 'Coal' },
    { kind: 'item', text: 'Tires and more' },
  ];
  const excerpt = (
    given: Parameters<typeof anAttribution>[0] = {},
    editedBy: string | null = null,
  ): Excerpt => writeExcerpt(opening, 13, anAttribution(given), { ...ANYONE, editedBy });

  test('as text', () => {
    expect(excerpt().text).toMatchInlineSnapshot(`
      "The kiln is *hot* & <b>old</b>.

      What it burns

      - Coal
      - Tires and more …

      Read the full story at ESG University: https://news.example.org/articles/cement/

      “What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Changes: this is an excerpt; nothing else was changed."
    `);
  });

  test('as Markdown', () => {
    expect(excerpt().markdown).toMatchInlineSnapshot(`
      "The kiln is \\*hot\\* & \\<b\\>old\\</b\\>.

      ## What it burns

      - Coal
      - Tires and more …

      Read the full story at ESG University: [https://news.example.org/articles/cement/](<https://news.example.org/articles/cement/>)

      “[What a ton of cement costs](<https://news.example.org/articles/cement/>)” by [Ana Example](<https://news.example.org/authors/ana-example/>), [ESG University](<https://news.example.org/articles/cement/>), © 2026 ESG University. Licensed under [CC BY-NC-ND 4.0](<https://creativecommons.org/licenses/by-nc-nd/4.0/>). Changes: this is an excerpt; nothing else was changed."
    `);
  });

  test('as HTML', () => {
    expect(excerpt().html).toMatchInlineSnapshot(`
      "<p>The kiln is *hot* &amp; &lt;b&gt;old&lt;/b&gt;.</p>
      <h2>What it burns</h2>
      <ul><li>Coal</li><li>Tires and more …</li></ul>
      <p>Read the full story at ESG University: <a href="https://news.example.org/articles/cement/">https://news.example.org/articles/cement/</a></p>
      <p>“<a href="https://news.example.org/articles/cement/">What a ton of cement costs</a>” by <a href="https://news.example.org/authors/ana-example/">Ana Example</a>, <a href="https://news.example.org/articles/cement/">ESG University</a>, © 2026 ESG University. Licensed under <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>. Changes: this is an excerpt; nothing else was changed.</p>"
    `);
  });

  test('says what was changed before and who edited it', () => {
    for (const form of Object.values(excerpt({ changes: 'translated' }, 'Bo Li'))) {
      expect(form).toContain('Changes: translated; this is an excerpt; edited by Bo Li.');
    }
  });

  test('of a story in the public domain is marked, not licensed', () => {
    const { text } = excerpt({ license: { kind: 'cc0', version: '1.0' }, copyrightNotice: null });
    expect(text).toContain('Marked with CC0 1.0');
    expect(text).not.toContain('icensed');
  });
});
