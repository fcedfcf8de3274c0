import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { writeHeading, writeRows } from '../../../src/core/rendition/markdown/markdown-parts.ts';

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
