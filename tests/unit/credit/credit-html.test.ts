import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writeCredit } from '../../../src/core/credit/credit.ts';
import { creditHtml } from '../../../src/core/credit/credit-html.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aCreator, anAttribution } from './an-attribution.ts';

type Given = Parameters<typeof anAttribution>[0];

const htmlOf = (given: Given = {}, options?: { rdfa: boolean }): string =>
  writeMarkup(creditHtml(writeCredit(anAttribution(given)), options));

const parse = (given: Given = {}, options?: { rdfa: boolean }) =>
  parseHTML(`<!doctype html><html><body>${htmlOf(given, options)}</body></html>`).document;

const attributes = (given: Given, name: string): readonly (string | null)[] =>
  [...parse(given).querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));

test('the whole paragraph', () => {
  const creators = [
    aCreator('Ana Example', 'https://news.example.org/authors/ana-example/'),
    aCreator('Bo Li'),
  ];
  expect(htmlOf({ creators })).toMatchInlineSnapshot(
    `"<p prefix="cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/" about="https://news.example.org/articles/cement/">“<span property="dct:title"><a href="https://news.example.org/articles/cement/">What a ton of cement costs</a></span>” by <a rel="cc:attributionURL" property="cc:attributionName" href="https://news.example.org/authors/ana-example/">Ana Example</a> and <span property="cc:attributionName">Bo Li</span>, <a href="https://news.example.org/articles/cement/">ESG University</a>, © 2026 ESG University. Licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>. Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. <a rel="cc:morePermissions" href="https://news.example.org/republish/#extra">Further permissions</a>.</p>"`,
  );
});

test('without RDFa', () => {
  expect(htmlOf({}, { rdfa: false })).toMatchInlineSnapshot(
    `"<p>“<a href="https://news.example.org/articles/cement/">What a ton of cement costs</a>” by <a href="https://news.example.org/authors/ana-example/">Ana Example</a>, <a href="https://news.example.org/articles/cement/">ESG University</a>, © 2026 ESG University. Licensed under <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>. Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. <a href="https://news.example.org/republish/#extra">Further permissions</a>.</p>"`,
  );
});

describe('what it says to machines', () => {
  test('is said about the work, wherever the paragraph is pasted', () => {
    const paragraph = parse().querySelector('p');
    expect(paragraph?.getAttribute('about')).toBe('https://news.example.org/articles/cement/');
    expect(paragraph?.getAttribute('prefix')).toBe(
      'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/',
    );
  });

  test('names every creator, with or without a page', () => {
    const document = parse({ creators: [aCreator('A', 'https://a.example/'), aCreator('B'), aCreator('A')] });
    const names = [...document.querySelectorAll('[property="cc:attributionName"]')];
    expect(names.map((element) => element.textContent)).toEqual(['A', 'B', 'A']);
    expect(names.map((element) => element.getAttribute('rel'))).toEqual(['cc:attributionURL', null, null]);
  });

  test('has the title as text, not as the URL that its link would make it', () => {
    const title = parse().querySelector('[property="dct:title"]');
    expect([title?.textContent, title?.getAttribute('href')]).toEqual(['What a ton of cement costs', null]);
  });

  test('links one license, or none where all rights are reserved', () => {
    const license = { kind: 'all-rights-reserved' } as const;
    expect(attributes({}, 'rel')).toEqual(['cc:attributionURL', 'license', 'cc:morePermissions']);
    expect(attributes({ license }, 'rel')).toEqual(['cc:attributionURL', 'cc:morePermissions']);
  });

  test('is nothing at all where the work has no place on the web or RDFa is left out', () => {
    const nowhere = htmlOf({ source: { name: 'ESG University', url: 'urn:isbn:1' } });
    for (const written of [nowhere, htmlOf({}, { rdfa: false })]) {
      expect(written).not.toMatch(/ (?:rel|property|about|prefix)=/);
    }
  });
});

describe('what it shows to people', () => {
  test('is the same with and without attributes', () => {
    const shown = parse().body.textContent;
    expect(shown).toMatch(
      /^“What a ton of cement costs” by Ana Example, ESG University, © .* Further permissions\.$/,
    );
    expect(parse({}, { rdfa: false }).body.textContent).toBe(shown);
  });

  test('carries no class and no style', () => {
    expect(htmlOf()).not.toMatch(/ (?:class|style|target|id)=/);
  });

  test.each([
    ['</a><script>alert(1)</script>'],
    ['"><img src=x onerror=alert(1)>'],
    ["it's “so” & &lt;so&gt; ]]> -->"],
    ['x'.repeat(300)],
  ])('is %j where the title, a name, a notice or a change is that', (text) => {
    const document = parse({
      title: text,
      creators: [aCreator(text)],
      source: { name: text, url: 'https://a.example/"><script>' },
      copyrightNotice: text,
      changes: text,
    });
    expect(document.body.textContent?.split(text)).toHaveLength(6);
    const elements = new Set([...document.querySelectorAll('body *')].map((element) => element.localName));
    expect([...elements]).toEqual(['p', 'span', 'a']);
    expect(document.querySelector('p')?.getAttribute('about')).toBe('https://a.example/%22%3E%3Cscript%3E');
  });

  test.each(['javascript:alert(1)', ' data:text/html,x', '//a.example/', '/authors/a/', 'https:'])(
    'a name with the URL %j stands without a link',
    (url) => {
      const creators = [aCreator('Ana Example', url)];
      expect(htmlOf({ creators })).toContain('by <span property="cc:attributionName">Ana Example</span>,');
    },
  );

  test('isolates only the values that run from right to left', () => {
    const creators = [aCreator('\u05d3\u05e0\u05d4', 'https://a.example/'), aCreator('Bo Li')];
    const isolated = [...parse({ creators }).querySelectorAll('bdi')].map((element) => element.textContent);
    expect(isolated).toEqual(['\u05d3\u05e0\u05d4']);
    expect(htmlOf()).not.toContain('<bdi>');
  });
});
