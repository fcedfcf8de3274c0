import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize, canonicalPassages, canonicalText } from '../../../src/core/document/canonical-text.ts';
import type { BlockKind, Document } from '../../../src/core/document/document.ts';
import { aDocument, aParagraph, EVERY_BLOCK, EVERY_INLINE, words } from '../../support/builders-document.ts';

describe('the words of a passage', () => {
  test.each([
    ['letters and their marks in one form', 'e\u0301', 'é'],
    ['letters and their marks with something invisible between them', 'e\u200d\u0301', 'é'],
    ['single quotes', '\u2018a\u2019 \u201ab\u201b \u2032', `'a' 'b' '`],
    ['double quotes', '\u201ca\u201d \u201eb\u201f \u2033', '"a" "b" "'],
    ['hyphens and dashes', '\u2010 \u2011 \u2012 \u2013 \u2014 \u2015', '- - - - - -'],
    ['the minus sign', '\u22125', '-5'],
    ['an ellipsis', 'so\u2026', 'so...'],
    ['white space', '\u00a0a \t\n\u2003b\u202fc\u3000 ', 'a b c'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['soft hyphens', 'sus\u00adtain', 'sustain'],
    ['zero-width spaces and joiners', 'a\u200bb\u200cc\u200dd\u2060e', 'abcde'],
    ['direction marks', 'a\u200eb\u200fc\u061cd', 'abcd'],
    [
      'embeddings, overrides and isolates',
      '\u202aa\u202b\u202cb\u202d\u202ec\u2066\u2067\u2068\u2069',
      'abc',
    ],
    ['byte order marks', '\ufeffa\ufeff', 'a'],
  ])('%s are harmless', (_, given, canonical) => {
    expect(canonicalize(given)).toBe(canonical);
  });

  test.each([
    ['case', 'Water'],
    ['digits and their separators', '14,000 1.5 3/4 10%'],
    ['punctuation', 'a; b: c! d? (e) [f] & g, h.'],
    ['angle quotes', '«a» ‹b›'],
    ['letters of other scripts', 'Straße عربي 電力'],
    ['letters that only look the same', '\u0430a'],
    ['compatibility forms', 'ﬁ ² ½'],
    ['emoji', '🌍'],
  ])('%s stay as they are', (_, given) => {
    expect(canonicalize(given)).toBe(given);
  });

  test('are canonical after one pass', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        'e',
        'a',
        '.',
        '\u0301',
        '\u0308',
        '\u200d',
        '\u00ad',
        '\u2026',
        '\u2019',
        '\u2014',
        ' ',
        '\u1100',
        '\u1161',
      ),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const once = canonicalize(parts.join(''));
        expect(canonicalize(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
});

describe('the passages of a story', () => {
  const passages: { readonly [Kind in BlockKind]: readonly string[] } = {
    paragraph: ['paragraph'],
    heading: ['heading'],
    list: ['item one', 'more of it', 'item two'],
    quote: ['quote'],
    'pull-quote': ['pull quote'],
    figure: [],
    chart: [],
    table: ['table caption', 'head one', 'head two', 'cell one', 'cell two'],
    code: ['code'],
    note: ['note title', 'note'],
    claim: ['claim'],
    audio: [],
    embed: [],
    divider: [],
  };

  test.each(Object.entries(passages))('a %s has the passages %j', (kind, expected) => {
    expect(canonicalPassages(aDocument(EVERY_BLOCK[kind as BlockKind]))).toEqual(expected);
  });

  test('footnotes come last, in their order', () => {
    const document: Document = {
      blocks: [aParagraph('text')],
      footnotes: [
        { id: 'b', blocks: [aParagraph('first mentioned')] },
        { id: 'a', blocks: [aParagraph('second'), aParagraph('mentioned')] },
      ],
    };
    expect(canonicalText(document)).toBe('text\nfirst mentioned\nsecond\nmentioned');
  });

  test('markup leaves only its words, a footnote mark leaves nothing, a line break is a space', () => {
    expect(canonicalText(aDocument(aParagraph(...Object.values(EVERY_INLINE), 'end')))).toBe(
      'textemphasisstrongsubsuplinkcodeterm end',
    );
  });

  test('a passage is one line, and empty ones go', () => {
    const code = { kind: 'code', language: null, text: 'a\n  b\n\nc' } as const;
    const empty = aParagraph(' \u200b ', EVERY_INLINE['footnote-reference']);
    expect(canonicalPassages(aDocument(empty, code, aParagraph('a\nb')))).toEqual(['a b c', 'a b']);
  });

  test('an untitled note and an uncaptioned table add no empty lines', () => {
    const note = { ...EVERY_BLOCK.note, title: null };
    const table = { ...EVERY_BLOCK.table, caption: null, rows: [[[], [words('x')]]] };
    expect(canonicalPassages(aDocument(note, table))).toEqual(['note', 'head one', 'head two', 'x']);
  });

  test('a story of no words has an empty text', () => {
    expect(canonicalText(aDocument(EVERY_BLOCK.divider, EVERY_BLOCK.figure))).toBe('');
  });
});
