import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../src/core/document/canonical-text.ts';
import { fingerprint, fingerprintOfText } from '../../../src/core/document/fingerprint.ts';
import { shortFingerprint } from '../../../src/core/document/short-fingerprint.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';
import { aDocument, aParagraph, EVERY_BLOCK } from '../../support/builders-document.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const of = (...paragraphs: readonly string[]) =>
  fingerprint(aDocument(...paragraphs.map((text) => aParagraph(text))));

describe('a fingerprint', () => {
  test('is the SHA-256 of the canonical text', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(fingerprint(document)).toBe(`n1-sha256-${sha256(canonicalText(document))}`);
      }),
    );
  });

  test('is the SHA-256 of the UTF-8 bytes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fingerprintOfText(text)).toBe(`n1-sha256-${sha256(text)}`);
      }),
    );
  });

  test('of known words never changes', () => {
    expect(of('The river fell by half.')).toMatchInlineSnapshot(
      `"n1-sha256-2eedc17d83a428b49a3ef95d2610481a3c75dd25573c8b8d4b8de1ea8dcc042a"`,
    );
  });

  test('is shown to people by its first twelve digits', () => {
    const full = of('The river fell by half.');
    expect(shortFingerprint(full)).toBe(full.slice(10, 22));
    expect(shortFingerprint(full)).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('a copy of “The company’s “green” plan – it says – cost €5 …” has the same fingerprint', () => {
  const original = of(
    'The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026',
    'Caf\u00e9.',
  );

  test.each([
    [
      'with straight quotes',
      ['The company\'s "green" plan \u2013 it says \u2013 cost \u20ac5 \u2026', 'Caf\u00e9.'],
    ],
    [
      'with other dashes',
      ['The company\u2019s \u201cgreen\u201d plan \u2014 it says - cost \u20ac5 \u2026', 'Caf\u00e9.'],
    ],
    [
      'with three points',
      ['The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 ...', 'Caf\u00e9.'],
    ],
    [
      'with other spaces',
      [
        'The company\u2019s  \u201cgreen\u201d\u00a0plan \u2013 it\nsays \u2013 cost \u20ac5 \u2026 ',
        'Caf\u00e9.',
      ],
    ],
    [
      'with soft hyphens',
      [
        'The com\u00adpany\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026',
        'Caf\u00e9.',
      ],
    ],
    [
      'with decomposed letters',
      ['The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026', 'Cafe\u0301.'],
    ],
  ])('%s', (_, copy) => {
    expect(of(...copy)).toBe(original);
  });

  test.each([
    [
      'one word',
      ['The company\u2019s \u201cgreen\u201d plan \u2013 she says \u2013 cost \u20ac5 \u2026', 'Caf\u00e9.'],
    ],
    [
      'a negation',
      [
        'The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost not \u20ac5 \u2026',
        'Caf\u00e9.',
      ],
    ],
    [
      'a figure',
      ['The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac6 \u2026', 'Caf\u00e9.'],
    ],
    [
      'case',
      ['The company\u2019s \u201cGreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026', 'Caf\u00e9.'],
    ],
    [
      'a letter that looks the same',
      [
        'The c\u043empany\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026',
        'Caf\u00e9.',
      ],
    ],
    [
      'the order',
      ['Caf\u00e9.', 'The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026'],
    ],
    ['a paragraph left out', ['Caf\u00e9.']],
    [
      'two paragraphs made one',
      ['The company\u2019s \u201cgreen\u201d plan \u2013 it says \u2013 cost \u20ac5 \u2026 Caf\u00e9.'],
    ],
  ])('but not with %s changed', (_, copy) => {
    expect(of(...copy)).not.toBe(original);
  });
});

test('images, charts, sound and embeds do not count towards the fingerprint', () => {
  const text = aParagraph('text');
  const { figure, chart, audio, embed, divider } = EVERY_BLOCK;
  expect(fingerprint(aDocument(figure, text, chart, audio, embed, divider))).toBe(
    fingerprint(aDocument(text)),
  );
});

test('markup does not count towards the fingerprint', () => {
  const marked = aParagraph('The ', { kind: 'strong', content: [{ kind: 'text', text: 'river' }] }, ' fell.');
  expect(fingerprint(aDocument(marked))).toBe(of('The river fell.'));
});
