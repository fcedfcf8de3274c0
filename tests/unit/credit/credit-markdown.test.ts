import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { writeCredit } from '../../../src/core/credit/credit.ts';
import { creditHtml } from '../../../src/core/credit/credit-html.ts';
import { creditMarkdown } from '../../../src/core/credit/credit-markdown.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aCreator, anAttribution } from './an-attribution.ts';

type Given = Parameters<typeof anAttribution>[0];

const markdownOf = (given: Given = {}): string => creditMarkdown(writeCredit(anAttribution(given)));

const read = (html: string) => {
  const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  const links = [...body.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  return { text: body.textContent?.trim(), links, paragraphs: body.children.length };
};

const fromMarkdown = (given: Given) => read(markdownToHtml(markdownOf(given)).html);

const fromHtml = (given: Given) =>
  read(writeMarkup(creditHtml(writeCredit(anAttribution(given)), { rdfa: false })));

test('the whole paragraph', () => {
  const creators = [
    aCreator('Ana Example', 'https://news.example.org/authors/ana-example/'),
    aCreator('Bo_Li'),
  ];
  expect(markdownOf({ creators, changes: 'shortened' })).toMatchInlineSnapshot(
    `"“[What a ton of cement costs](<https://news.example.org/articles/cement/>)” by [Ana Example](<https://news.example.org/authors/ana-example/>) and Bo\\_Li, [ESG University](<https://news.example.org/articles/cement/>), © 2026 ESG University. Licensed under [CC BY-NC-ND 4.0](<https://creativecommons.org/licenses/by-nc-nd/4.0/>). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. Changes: shortened. [Further permissions](<https://news.example.org/republish/#extra>)."`,
  );
});

test.each([
  ['https://a.example/(b)', '<https://a.example/(b)>'],
  ['https://a.example/b c', '<https://a.example/b%20c>'],
  ['https://a.example/?x=1&copy;=2&y=3', '<https://a.example/?x=1\\&copy;=2&y=3>'],
  ['https://a.example/<b>', '<https://a.example/%3Cb%3E>'],
  ['https://a.example/\\_', '<https://a.example/%5C_>'],
])('links to %s as %s', (url, destination) => {
  expect(markdownOf({ source: { name: 'A', url } })).toContain(`[A](${destination})`);
});

describe('a reader of Markdown sees what a reader of HTML sees', () => {
  test.each([
    ['*a* **b** _c_ ~~d~~ `e` $f$ {g} | <h> \\'],
    ['</a><script>alert(1)</script>'],
    ['[x](/evil) ![y](z) [r][s]'],
    ['&amp; &#35; &lt;'],
    ['# not a heading'],
    ['<!-- ]]> -->'],
    ['\u05e9\u05dc\u05d5\u05dd'],
    ['x'.repeat(300)],
  ])('with %j in every place', (text) => {
    const given = { title: text, creators: [aCreator(text)], copyrightNotice: text, changes: text };
    expect(fromMarkdown(given)).toEqual(fromHtml(given));
  });

  test('with anything in every place', () => {
    const unit = fc.constantFrom(
      ...'ab *_[]()<>{}`~\\|$&#;!“"\'1.-+=:/',
      '\n',
      '\u0000',
      '\u05d0',
      '\u{1f469}',
    );
    const text = fc.string({ unit, maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (title, name, changes) => {
        const given = {
          title: `t${title}`,
          creators: [aCreator(name, 'https://a.example/')],
          changes: `c${changes}`,
        };
        expect(fromMarkdown(given)).toEqual(fromHtml(given));
      }),
      { numRuns: 500 },
    );
  });
});
