import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { llmsTxt } from '../../../src/core/discovery/llms-txt.ts';
import { openSearch } from '../../../src/core/discovery/open-search.ts';
import { securityTxt } from '../../../src/core/discovery/security-txt.ts';
import { webManifest } from '../../../src/core/discovery/web-manifest.ts';
import { aNewsroom, anArticle, aPublication, moment } from '../../support/builders.ts';

const named = (name: string) => aNewsroom({ 'publication.yaml': aPublication({ name }) }).publication;

describe('security.txt', () => {
  const at = (now: string) => securityTxt(aNewsroom({}, moment(now)));
  const expiryOf = (text: string) => /^Expires: (.*)$/m.exec(text)?.[1] ?? '';

  test('says whom to write to, until when, and where it stands', () => {
    expect(at('2026-06-17T12:00:00Z')).toMatchInlineSnapshot(`
      "Contact: mailto:desk@ledger.example
      Expires: 2027-06-01T00:00:00Z
      Preferred-Languages: en
      Canonical: https://ledger.example/.well-known/security.txt
      "
    `);
  });

  test('is the same on every day of a month, in any zone', () => {
    expect(at('2026-06-30T23:00:00Z')).toBe(at('2026-07-01T05:00:00+09:00'));
  });

  test.each(['2026-01-31T00:00:00Z', '2026-12-31T23:59:59Z', '2028-02-29T12:00:00Z'])(
    'expires within a year of %s',
    (now) => {
      const days = (Date.parse(expiryOf(at(now))) - Date.parse(now)) / 86_400_000;
      expect(days).toBeGreaterThan(300);
      expect(days).toBeLessThanOrEqual(366);
    },
  );
});

describe('the search description', () => {
  const NAMES = { o: 'http://a9.com/-/spec/opensearch/1.1/' };
  const read = (name: string, path: string) => {
    const document = XmlDocument.fromString(openSearch(named(name)));
    const found = document.get(path, NAMES)?.content;
    document.dispose();
    return found;
  };

  test('leads to the search page with the words in its query', () => {
    expect(read('The Ledger', '//o:Url[@type="text/html"]/@template')).toBe(
      'https://ledger.example/search/?q={searchTerms}',
    );
  });

  test.each([
    ['The Ledger', 'The Ledger'],
    ['The Very Long Ledger of Everything', 'The Very Long'],
    ['Donaudampfschifffahrtszeitung', 'Donaudampfschiff'],
    ['Law & <Order>', 'Law & <Order>'],
  ])('calls %j by at most 16 characters', (name, short) => {
    expect(read(name, '//o:ShortName')).toBe(short);
  });
});

describe('the web manifest', () => {
  test('holds the name and starts at the front page', () => {
    expect(JSON.parse(webManifest(named('Ledger "& Co."')))).toMatchObject({
      name: 'Ledger "& Co."',
      start_url: '/',
      icons: [{ src: '/favicon.svg' }],
    });
  });
});

describe('llms.txt', () => {
  test('lists the stories with the license of each', () => {
    const room = aNewsroom({
      'articles/2026/open.mdx': anArticle({ title: 'Open [as](x)', license: 'CC-BY-4.0' }),
      'articles/2026/kept.mdx': anArticle({ title: 'Kept', license: 'All rights reserved' }),
    });
    expect(llmsTxt(room)).toMatchInlineSnapshot(`
      "# The Ledger

      ## Stories

      - [A story](<https://ledger.example/articles/a-story/>): [CC BY-NC-ND 4.0](<https://creativecommons.org/licenses/by-nc-nd/4.0/>)
      - [Kept](<https://ledger.example/articles/kept/>): All rights reserved
      - [Open \\[as\\](x)](<https://ledger.example/articles/open/>): [CC BY 4.0](<https://creativecommons.org/licenses/by/4.0/>)
      "
    `);
  });

  test('leaves out what is withdrawn', () => {
    const corrections = [{ date: '2026-01-06T10:00:00Z', kind: 'retraction', text: 'All wrong.' }];
    expect(llmsTxt(aNewsroom({ 'articles/2026/a-story.mdx': anArticle({ corrections }) }))).not.toContain(
      'a-story',
    );
  });
});
