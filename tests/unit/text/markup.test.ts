import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  escapeMarkup,
  html,
  join,
  jsonForScript,
  trustedMarkup,
  writeMarkup,
  xml,
} from '../../../src/core/text/markup.ts';

const anyText = fc.string({ unit: 'binary' });

describe('a template', () => {
  test('escapes a quote where it would end an attribute, and leaves it to the reader elsewhere', () => {
    const given = `it's "so"`;
    expect(writeMarkup(html`<p title="${given}">${given}</p>`)).toBe(
      `<p title="it's &quot;so&quot;">it's "so"</p>`,
    );
    expect(writeMarkup(html`<p title="a${given}b" lang="${given}">${[given]}</p>`)).toBe(
      `<p title="ait's &quot;so&quot;b" lang="it's &quot;so&quot;">it's "so"</p>`,
    );
  });

  test.each([
    ['a template', html`${'" onclick="x'}`],
    ['a joined list', join(['"', 'onclick="x'], ' ')],
    ['a list', ['" onclick="x']],
  ])('does not let %s end the attribute it is put into', (_, piece) => {
    const { document } = parseHTML(
      `<html><body>${writeMarkup(html`<p title="${piece}">x</p>`)}</body></html>`,
    );
    expect(document.querySelector('p')?.getAttributeNames()).toEqual(['title']);
  });

  test.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['the end of a CDATA section', ']]>', ']]&gt;'],
    ['the end of a comment', '-->', '--&gt;'],
    ['what needs no escape', 'Straße 電力 👩‍🔬 a\tb\nc', 'Straße 電力 👩‍🔬 a\tb\nc'],
    ['control characters', 'a\u0000b\u0008c\u000bd\u001fe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
    ['noncharacters', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
    ['half of a surrogate pair', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ])('escapes %s in text and in an attribute', (_, given, written) => {
    expect(writeMarkup(html`<p title="${given}">${given}</p>`)).toBe(`<p title="${written}">${written}</p>`);
  });

  test('lets its own markup pass as it is, however deep it stands', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(writeMarkup(html`<p>${[inner, [' < ', html`<i>${inner}</i>`]]}</p>`)).toBe(
      '<p><b>a &amp; b</b> &lt; <i><b>a &amp; b</b></i></p>',
    );
  });

  test('escapes a string that only looks like its own markup', () => {
    expect(writeMarkup(html`${writeMarkup(html`<b>x</b>`)}`)).toBe('&lt;b&gt;x&lt;/b&gt;');
  });

  test.each([
    ['null', null, ''],
    ['undefined', undefined, ''],
    ['false', false, ''],
    ['an empty text', '', ''],
    ['zero', 0, '0'],
    ['a number', 1.5, '1.5'],
    ['an empty list', [], ''],
    ['a list with gaps', ['a', null, false, 'b'], 'ab'],
  ] as const)('writes %s', (_, given, written) => {
    expect(writeMarkup(html`<i>${given}</i>`)).toBe(`<i>${written}</i>`);
  });

  test('takes markup of others only by name', () => {
    expect(writeMarkup(html`${trustedMarkup('<svg/>')}`)).toBe('<svg/>');
  });

  test('cannot be given a forged piece', () => {
    const forged = { written: '<script>' } as unknown as string;
    expect(writeMarkup(html`${forged}`)).not.toContain('<script>');
  });

  test('writes XML by the same rules', () => {
    expect(writeMarkup(xml`<a b="${'<>"\u0001'}"/>`)).toBe('<a b="&lt;&gt;&quot;\ufffd"/>');
  });

  test('any text comes back from a parser, except for what no XML can hold', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const markup = writeMarkup(html`<p title="${given}">${given}</p>`);
        const { document } = parseHTML(`<html><body>${markup}</body></html>`);
        const paragraph = document.querySelector('p');
        expect(paragraph?.textContent).toBe(readable(given));
        expect(paragraph?.getAttribute('title')).toBe(readable(given));
        expect(document.querySelectorAll('body *')).toHaveLength(1);
      }),
    );
  });

  test('nothing it writes holds a character that XML forbids', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const written = escapeMarkup(given);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters outside Char of XML 1.0
        expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(written.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('join', () => {
  test('escapes the strings among its pieces and the separator', () => {
    expect(writeMarkup(join(['a<', html`<br>`, 1], ' & '))).toBe('a&lt; &amp; <br> &amp; 1');
  });

  test('joins nothing to nothing', () => {
    expect(writeMarkup(join([], ', '))).toBe('');
  });
});

describe('JSON for a script element', () => {
  test.each([
    ['the end of the script', '</script><script>alert(1)</script>'],
    ['a comment', '<!-- -->'],
    ['the end of a CDATA section', ']]>'],
    ['line separators', 'a\u2028b\u2029c'],
    ['entities', '&lt;&amp;'],
    ['quotes and backslashes', '"\\" \' `'],
    ['control characters', '\u0000\u001f'],
  ])('%s cannot be seen by the HTML parser and is read back whole', (_, given) => {
    const written = writeMarkup(jsonForScript({ headline: given }));
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ headline: given });
  });

  test('half of a surrogate pair is replaced', () => {
    expect(JSON.parse(writeMarkup(jsonForScript(['a\ud800b'])))).toEqual(['a\ufffdb']);
  });

  test('any value is read back from inside a page', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyText, (value, text) => {
        const given = { value, text: text.toWellFormed() };
        const written = writeMarkup(
          html`<script type="application/ld+json">${jsonForScript(given)}</script>`,
        );
        const { document } = parseHTML(`<html><body>${written}<p>after</p></body></html>`);
        expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(
          JSON.parse(JSON.stringify(given)),
        );
        expect(document.querySelector('p')?.textContent).toBe('after');
      }),
    );
  });
});

const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters XML 1.0 forbids
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').toWellFormed();
