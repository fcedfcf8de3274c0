import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREATOR_ROLES } from '../../../src/core/credit/attribution.ts';
import { writeCredit } from '../../../src/core/credit/credit.ts';
import { creditText } from '../../../src/core/credit/credit-text.ts';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseId, licenseUrl, shortName } from '../../../src/core/license/license-names.ts';
import { aCreator, anAttribution, day } from './an-attribution.ts';

const textOf = (given: Parameters<typeof anAttribution>[0] = {}): string =>
  creditText(writeCredit(anAttribution(given)));

describe('a whole credit in plain text', () => {
  test('one author', () => {
    expect(textOf()).toMatchInlineSnapshot(
      `"“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. Further permissions (https://news.example.org/republish/#extra)."`,
    );
  });

  test('three authors, with and without a page, and a work that was shortened', () => {
    const creators = [
      aCreator('Ana Example', 'https://news.example.org/ana/'),
      aCreator('Bo Li'),
      aCreator('Cy Ng'),
    ];
    expect(textOf({ creators, changes: 'shortened' })).toMatchInlineSnapshot(
      `"“What a ton of cement costs” by Ana Example, Bo Li and Cy Ng, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. Changes: shortened. Further permissions (https://news.example.org/republish/#extra)."`,
    );
  });

  test('CC0 is something a work is marked with', () => {
    expect(textOf({ license: { kind: 'cc0', version: '1.0' }, copyrightNotice: null })).toMatchInlineSnapshot(
      `"“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/). Marked with CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. Further permissions (https://news.example.org/republish/#extra)."`,
    );
  });

  test('so is the Public Domain Mark', () => {
    const license = { kind: 'public-domain-mark', version: '1.0' } as const;
    expect(
      textOf({ license, copyrightNotice: null, disclaimer: null, creators: [], morePermissions: null }),
    ).toMatchInlineSnapshot(
      `"“What a ton of cement costs”, ESG University (https://news.example.org/articles/cement/). Marked with Public Domain Mark 1.0 (https://creativecommons.org/publicdomain/mark/1.0/). Published 5 January 2026, updated 6 January 2026. No changes were made."`,
    );
  });

  test('all rights reserved has no license link', () => {
    expect(textOf({ license: { kind: 'all-rights-reserved' }, disclaimer: null })).toMatchInlineSnapshot(
      `"“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. All rights reserved. Published 5 January 2026, updated 6 January 2026. No changes were made. Further permissions (https://news.example.org/republish/#extra)."`,
    );
  });

  test('a photograph without a title', () => {
    const creators = [aCreator('Pat Lens', null, 'photographer')];
    expect(textOf({ title: ' ', creators, published: null, updated: null })).toMatchInlineSnapshot(
      `"Photograph by Pat Lens, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Provided as is, without warranties. No changes were made. Further permissions (https://news.example.org/republish/#extra)."`,
    );
  });
});

describe('creators', () => {
  test.each([
    ['author', '“T” by A and B, ESG'],
    ['editor', '“T”, edited by A and B, ESG'],
    ['photographer', '“T”, photograph by A and B, ESG'],
    ['illustrator', '“T”, illustration by A and B, ESG'],
    ['translator', '“T”, translated by A and B, ESG'],
    ['narrator', '“T”, narrated by A and B, ESG'],
    ['data', '“T”, data by A and B, ESG'],
  ] as const)('%s is said as such', (role, start) => {
    expect(
      textOf({ title: 'T', creators: [aCreator('A', null, role), aCreator('B', null, role)] }),
    ).toContain(start);
  });

  test('every role has its words in one credit, authors first', () => {
    const creators = CREATOR_ROLES.toReversed().map((role) => aCreator(`The ${role}`, null, role));
    expect(textOf({ creators })).toContain(
      '” by The author, edited by The editor, photograph by The photographer, illustration by The illustrator, ' +
        'translated by The translator, narrated by The narrator, data by The data, ESG University (',
    );
  });

  test.each([
    [[], 'cement costs”, ESG'],
    [['A'], 'costs” by A, ESG'],
    [['A', 'B'], 'costs” by A and B, ESG'],
    [['A', 'B', 'C'], 'costs” by A, B and C, ESG'],
    [['A', 'A'], 'costs” by A and A, ESG'],
    [[' ', 'A'], 'costs” by A, ESG'],
  ])('%j', (names, part) => {
    expect(textOf({ creators: names.map((name) => aCreator(name)) })).toContain(part);
  });

  test('forty authors are all named', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Author ${index + 1}`);
    const text = textOf({ creators: names.map((name) => aCreator(name)) });
    expect(text).toContain(`by ${names.slice(0, -1).join(', ')} and Author 40, ESG University`);
  });
});

describe('dates and notices', () => {
  test.each([
    [{ updated: null }, ' Published 5 January 2026. '],
    [{ published: null }, ' Updated 6 January 2026. '],
    [{ published: day('2024-02-29'), updated: null }, ' Published 29 February 2024. '],
    [{ published: null, updated: null }, 'without warranties. No changes were made. '],
    [{ disclaimer: 'No warranties!' }, '. No warranties! Published'],
    [{ disclaimer: '' }, '4.0/). Published'],
    [{ copyrightNotice: '© 2026 Example Inc.' }, '© 2026 Example Inc. Licensed'],
    [{ changes: 'shortened, headline changed.' }, ' Changes: shortened, headline changed. '],
    [{ source: { name: ' ', url: 'https://a.example/' } }, ', https://a.example/, ©'],
  ])('%o', (given, part) => {
    expect(textOf(given)).toContain(part);
  });

  test('permissions that are nowhere on the web are not promised', () => {
    expect(textOf({ morePermissions: 'javascript:alert(1)' })).toMatch(/No changes were made\.$/);
  });
});

describe('whatever is supplied', () => {
  test.each(everyLicense().map((license) => [licenseId(license), license] as const))(
    'the credit of a %s work holds title, names, source, license and its URL',
    (_, license) => {
      const creators = [aCreator('Ana Example', 'https://a.example/'), aCreator('Bo Li', null, 'translator')];
      const text = textOf({ license, creators });
      const parts = [
        'What a ton of cement costs',
        'Ana Example',
        'Bo Li',
        'https://news.example.org/articles/cement/',
      ];
      for (const part of [...parts, shortName(license), licenseUrl(license) ?? ''])
        expect(text).toContain(part);
    },
  );

  test.each([
    ['</a><script>alert(1)</script>'],
    ['“Quotes” and "quotes" and it’s'],
    [']]> --> &amp; [x](y) {z}'],
    ['\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd (2026)'],
    ['x'.repeat(300)],
    ['\u{1f469}\u200d\u{1f52c} \u6c34\u6ce5'],
  ])('the title %j stands as it is', (title) => {
    expect(textOf({ title })).toContain(`“${title}” by `);
  });

  test('line ends, control characters and what would reorder the line do not pass', () => {
    const title = 'a\r\nb\tc\u0000d\u202ee\u2066f\ud800\u2028g';
    expect(textOf({ title, creators: [] })).toMatch(/^“a b c def\ufffd g”, /);
  });

  test('no invisible character is added, not even beside a name that runs from right to left', () => {
    const text = textOf({ creators: [aCreator('\u05d3\u05e0\u05d4'), aCreator('\u0639\u0644\u064a')] });
    expect(text).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(text).toContain('by \u05d3\u05e0\u05d4 and \u0639\u0644\u064a, ');
  });

  test('the credit is one line and keeps what is visible of any title and name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, name) => {
        const text = textOf({ title, creators: [aCreator(name)] });
        for (const word of [title, name].flatMap((value) => value.match(/[\p{L}\p{N}\p{P}]+/gu) ?? [])) {
          expect(text).toContain(word);
        }
        expect(text).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });
});
