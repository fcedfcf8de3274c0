import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typstLink, typstString, typstText } from '../../../../src/core/rendition/print/typst-text.ts';
import { wordsIn } from './words-in.ts';

describe('text in a Typst source', () => {
  test.each([
    '# $x$ *bold* _it_ @ref <label> \\ [a] `code` ~',
    '= heading',
    '- item + item / term: x',
    '1. one',
    '// comment /* comment */',
    'two -- dashes --- and ...',
    '"quotes" and \'quotes\'',
    'a\\u{41}b #"c" #raw("d")',
    'https://example.org/a?b=c&d#e',
    'שלום العربية 電力 😀',
  ])('stands for exactly its characters: %s', (text) => {
    expect(wordsIn(typstText(text))).toBe(text);
    expect(wordsIn(typstString(text))).toBe(text);
  });

  test('is markup in no place, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typstText(text).replace(/"(?:[^"\\]|\\.)*"/g, '')).toMatch(/^(#|#long\((, )*\))*$/);
      }),
    );
  });

  test('has one space for every run of white space, and keeps those that do not break', () => {
    expect(typstText('a \n\t b\u00a0c')).toBe('#"a b\u00a0c"');
  });

  test('loses control characters, half characters and what is no character', () => {
    expect(typstText('a\u0000b\u0007c\ud800d\ufffee\ufefff')).toBe('#"abcdef"');
  });

  test('lets a line end inside a word of more than twenty letters', () => {
    expect(typstText(`a ${'b'.repeat(40)}.`)).toBe(
      `#"a "#long("${'b'.repeat(16)}", "${'b'.repeat(16)}", "${'b'.repeat(8)}.")`,
    );
  });

  test('lets a line end where an address parts', () => {
    expect(typstText('https://example.org/reports/2026')).toBe(
      '#long("https://", "example.", "org/", "reports/", "2026")',
    );
  });

  test('never parts a letter from its accents', () => {
    const letter = 'e\u0301\u0323';
    expect(typstText(letter.repeat(24))).toBe(`#long("${letter.repeat(16)}", "${letter.repeat(8)}")`);
  });

  test('leaves scripts that need no spaces to break by their own rules', () => {
    expect(typstText('電力と水の物語。'.repeat(9))).not.toContain('#long');
  });
});

describe('a link in a Typst source', () => {
  test('leads to its address, whatever it holds', () => {
    expect(typstLink('https://a.example/"#]', '#"a"')).toBe('#link("https://a.example/\\"#]")[#"a"]');
  });

  test('is only its words where Typst takes no such address', () => {
    expect(typstLink('', '#"a"')).toBe('#"a"');
    expect(typstLink(`https://a.example/${'b'.repeat(8000)}`, '#"a"')).toBe('#"a"');
  });
});
