import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/core/document/document.ts';
import {
  joinBlocks,
  writeHeading,
  writeList,
  writeRows,
} from '../../../src/core/rendition/markdown/markdown-parts.ts';

const STYLE = { link: (url: string) => url, lineBreak: '\\\n', keepsEmphasis: true };

test.each(['C #', '#', 'C#', '##', '# #', 'In F# #', 'ends in \\#', '1. Scope', '- minus', 'a ## b ##'])(
  'the heading “%s” keeps its signs',
  (words) => {
    const markdown = writeHeading(
      { kind: 'heading', level: 2, id: 'h', content: [{ kind: 'text', text: words }] },
      STYLE,
    );
    const { document } = parseHTML(`<html><body>${markdownToHtml(markdown).html}</body></html>`);
    expect(document.querySelector('h2')?.textContent).toBe(words);
  },
);

test.each(['a | b', '\\|', 'x \\\\| y', '\\', '||', '`|`'])(
  'the code “%s” stays in its cell of a table',
  (code) => {
    const cell = [{ kind: 'code', text: code }] as const;
    const word = [{ kind: 'text', text: 'w' }] as const;
    const markdown = writeRows(
      { kind: 'table', caption: null, align: [null, null], head: [cell, word], rows: [[word, cell]] },
      STYLE,
    );
    const { document } = parseHTML(`<html><body>${markdownToHtml(markdown).html}</body></html>`);
    const cells = [...document.querySelectorAll('th, td')].map((element) => element.textContent?.trim());
    expect(cells).toEqual([code, 'w', 'w', code]);
  },
);

const shown = (markdown: string) =>
  parseHTML(`<html><body>${markdownToHtml(markdown).html}</body></html>`).document;

test('a bar in the address of a link stays in its cell of a table', () => {
  const words: readonly Inline[] = [
    { kind: 'link', url: 'https://a.example/b|c', content: [{ kind: 'text', text: 'w' }] },
  ];
  const markdown = writeRows({ kind: 'table', caption: null, align: [null], head: [words], rows: [] }, STYLE);
  const links = [...shown(markdown).querySelectorAll('th a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://a.example/b%7Cc']);
});

test.each([
  { ordered: [true, true, true], starts: ['3', '1', '1'] },
  { ordered: [false, false, false], starts: [] },
  { ordered: [true, false, true], starts: ['3', '1'] },
])('lists in a row stay apart: $ordered', ({ ordered, starts }) => {
  const item: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'w' }] };
  const lists = ordered.map((isOrdered, index): Block => {
    return { kind: 'list', ordered: isOrdered, start: index === 0 ? 3 : 1, items: [[item], [item]] };
  });
  const write = (block: Block, hasOtherMark: boolean): string =>
    block.kind === 'list' ? writeList(block, () => 'w', hasOtherMark) : '';
  const page = shown(joinBlocks(lists, write));
  const found = [...page.querySelectorAll('ol, ul')];
  expect(found.map(({ localName }) => localName === 'ol')).toEqual(ordered);
  expect(found.map(({ children }) => children.length)).toEqual(ordered.map(() => 2));
  expect([...page.querySelectorAll('ol')].map((list) => list.getAttribute('start') ?? '1')).toEqual(starts);
});
