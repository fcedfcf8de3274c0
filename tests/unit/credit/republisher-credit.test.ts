import { describe, expect, test } from 'vitest';
import { creditHtml } from '../../../src/core/credit/credit-html.ts';
import { ANYONE, type Republisher } from '../../../src/core/credit/republisher.ts';
import { writeRepublisherCredit } from '../../../src/core/credit/republisher-credit.ts';
import { weigh } from '../../../src/core/credit/social-line.ts';
import { spokenHost, spokenLicense } from '../../../src/core/credit/spoken-line.ts';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import type { License } from '../../../src/core/license/license.ts';
import { licenseId } from '../../../src/core/license/license-names.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { creditFor, linesOf } from './a-republisher-credit.ts';
import { aCreator, anAttribution, day } from './an-attribution.ts';

const CC0: License = { kind: 'cc0', version: '1.0' };
const BY: License = { kind: 'cc', clauses: 'by', version: '4.0', port: null };
const BY_SA: License = { ...BY, clauses: 'by-sa' };
const RIVER_POST: Partial<Republisher> = { outlet: 'River Post', date: day('2026-03-09') };
const OPEN = everyLicense().filter(({ kind }) => kind !== 'all-rights-reserved');

test('the lines of an outlet that runs the whole story', () => {
  expect(linesOf(creditFor(RIVER_POST))).toMatchInlineSnapshot(`
    {
      "full": "“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. Further permissions (https://news.example.org/republish/#extra).",
      "print": "“What a ton of cement costs” by Ana Example, first published by ESG University (news.example.org/articles/cement/) on 5 January 2026. © 2026 ESG University. Republished by River Post on 9 March 2026 under the Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International license (creativecommons.org/licenses/by-nc-nd/4.0/).",
      "social": "“What a ton of cement costs” by Ana Example, ESG University https://news.example.org/articles/cement/",
      "spoken": "This was “What a ton of cement costs” by Ana Example, first published by ESG University on 5 January 2026. River Post uses it under the Creative Commons Attribution, NonCommercial, NoDerivatives 4.0 license. The original is at news dot example dot org.",
      "top": "This story by Ana Example was first published by ESG University (https://news.example.org/articles/cement/) on 5 January 2026 and is republished by River Post on 9 March 2026 under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/).",
    }
  `);
});

test('the lines of an outlet that runs an edited excerpt', () => {
  expect(linesOf(creditFor({ ...RIVER_POST, extent: 'excerpt', editedBy: 'Bo Li' }))).toMatchInlineSnapshot(`
    {
      "full": "“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/), © 2026 ESG University. Licensed under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. Changes: this is an excerpt; edited by Bo Li. Further permissions (https://news.example.org/republish/#extra).",
      "print": "Excerpt from “What a ton of cement costs” by Ana Example, first published by ESG University (news.example.org/articles/cement/) on 5 January 2026. © 2026 ESG University. Republished by River Post on 9 March 2026 under the Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International license (creativecommons.org/licenses/by-nc-nd/4.0/). Changes: edited by Bo Li.",
      "social": "“What a ton of cement costs” by Ana Example, ESG University https://news.example.org/articles/cement/",
      "spoken": "This was an excerpt from “What a ton of cement costs” by Ana Example, first published by ESG University on 5 January 2026. River Post uses it under the Creative Commons Attribution, NonCommercial, NoDerivatives 4.0 license. It was edited by Bo Li. The original is at news dot example dot org.",
      "top": "This excerpt is from “What a ton of cement costs” by Ana Example, first published by ESG University (https://news.example.org/articles/cement/) on 5 January 2026 and republished by River Post on 9 March 2026 under CC BY-NC-ND 4.0 (https://creativecommons.org/licenses/by-nc-nd/4.0/). Changes: edited by Bo Li.",
    }
  `);
});

test('the lines of a story in the public domain, for anybody', () => {
  expect(linesOf(creditFor({}, { license: CC0, copyrightNotice: null }))).toMatchInlineSnapshot(`
    {
      "full": "“What a ton of cement costs” by Ana Example, ESG University (https://news.example.org/articles/cement/). Marked with CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/). Provided as is, without warranties. Published 5 January 2026, updated 6 January 2026. No changes were made. Further permissions (https://news.example.org/republish/#extra).",
      "print": "“What a ton of cement costs” by Ana Example, first published by ESG University (news.example.org/articles/cement/) on 5 January 2026. Marked with Creative Commons CC0 1.0 Universal (creativecommons.org/publicdomain/zero/1.0/).",
      "social": "“What a ton of cement costs” by Ana Example, ESG University https://news.example.org/articles/cement/",
      "spoken": "This was “What a ton of cement costs” by Ana Example, first published by ESG University on 5 January 2026. It is marked with Creative Commons CC Zero 1.0. The original is at news dot example dot org.",
      "top": "This story by Ana Example was first published by ESG University (https://news.example.org/articles/cement/) on 5 January 2026. It is marked with CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).",
    }
  `);
});

test('a story with all rights reserved has no lines', () => {
  const attribution = anAttribution({ license: { kind: 'all-rights-reserved' } });
  expect(writeRepublisherCredit({ attribution, shortUrl: null }, ANYONE)).toBeNull();
});

describe('the line above the story', () => {
  test('has its links in HTML', () => {
    expect(writeMarkup(creditHtml(creditFor(RIVER_POST).topLine))).toMatchInlineSnapshot(
      `"<p>This story by <a href="https://news.example.org/authors/ana-example/">Ana Example</a> was first published by <a href="https://news.example.org/articles/cement/">ESG University</a> on 5 January 2026 and is republished by River Post on 9 March 2026 under <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>.</p>"`,
    );
  });

  test('names the title where an older license asks for it', () => {
    const license: License = { ...BY, version: '3.0' };
    expect(linesOf(creditFor({}, { license })).top).toMatch(
      /^“What a ton of cement costs” by Ana Example was/,
    );
  });

  test('says nothing of a day nobody knows', () => {
    expect(linesOf(creditFor({}, { published: null })).top).toContain('cement/) and is republished');
  });

  test('names who else made it', () => {
    const creators = [aCreator('Ana Example'), aCreator('Cy Ng', null, 'translator')];
    expect(linesOf(creditFor({}, { creators })).top).toMatch(
      /^This story by Ana Example, translated by Cy Ng, was first published by /,
    );
  });

  test('keeps an outlet that looks like markup as text', () => {
    const html = writeMarkup(creditHtml(creditFor({ outlet: '<img src=x onerror=alert(1)>' }).topLine));
    expect(html).not.toContain('<img');
  });

  test('ends in one stop after a name that has its own', () => {
    expect(linesOf(creditFor({ outlet: 'River Inc.' }, { license: CC0 })).top).toContain(
      'by River Inc. It is',
    );
  });
});

describe('what was changed', () => {
  test('stands behind what earlier hands changed, in every credit that says it', () => {
    const { top, full, print, spoken } = linesOf(creditFor({ editedBy: 'Bo Li' }, { changes: 'shortened' }));
    for (const line of [top, full, print]) expect(line).toContain('Changes: shortened; edited by Bo Li.');
    expect(spoken).toContain('It had been changed: shortened. It was edited by Bo Li.');
  });

  test('an excerpt with no other change says so', () => {
    const { full } = linesOf(creditFor({ extent: 'excerpt' }));
    expect(full).toContain('Changes: this is an excerpt; nothing else was changed.');
    expect(full).not.toContain('No changes were made');
  });

  test.each([
    ['CC BY-NC-ND', {}, /does not allow changed text.*extra permissions on this page/],
    ['CC BY-SA', { license: BY_SA }, /must carry CC BY-SA 4\.0 or a license compatible/],
  ] as const)('edits under %s come with a note', (_name, attribution, words) => {
    expect(creditFor({ editedBy: 'Bo Li' }, attribution).notes).toEqual([expect.stringMatching(words)]);
    expect(creditFor({ editedBy: ' ' }, attribution).notes).toEqual([]);
  });

  test('edits under CC BY need none', () => {
    expect(creditFor({ editedBy: 'Bo Li' }, { license: BY }).notes).toEqual([]);
  });
});

test.each([
  ['print', { medium: 'print' }, {}, 'Print the addresses too: nobody can follow a link on paper.'],
  ['air', { medium: 'air' }, {}, 'Say it on the air, or let it stand beside the recording with links.'],
  ['the public domain', {}, { license: CC0 }, 'No credit is required; these lines are a courtesy.'],
] as const)('a note for %s', (_name, republisher, attribution, note) => {
  expect(creditFor(republisher, attribution).notes).toEqual([note]);
});

describe('the line in print', () => {
  test('prefers the short address', () => {
    const { printLine } = creditFor({}, {}, 'https://news.example.org/s/7k');
    expect(printLine).toContain('ESG University (news.example.org/s/7k) on');
    expect(printLine).not.toContain('articles/cement');
  });

  test('says no address where there is none on the web', () => {
    const source = { name: 'Archive', url: 'urn:isbn:0' };
    expect(creditFor({}, { source }).printLine).toContain('first published by Archive on 5 January 2026.');
  });
});

describe('the line to be read aloud', () => {
  test.each([
    ['https://esg-university.example/a/', 'esg dash university dot example'],
    ['https://www.example.org:8080/', 'example dot org'],
    ['https://me:secret@example.org/', 'example dot org'],
    ['HTTP://EXAMPLE.ORG', 'example dot org'],
    ['https://b\u00fccher.example/', 'b\u00fccher dot example'],
    ['urn:isbn:0', null],
  ])('speaks %s as %s', (url, spoken) => {
    expect(spokenHost(url)).toBe(spoken);
  });

  test.each([
    ['CC-BY-NC-ND-4.0', 'Creative Commons Attribution, NonCommercial, NoDerivatives 4.0'],
    ['CC-BY-3.0-DE', 'Creative Commons Attribution 3.0 Germany'],
    ['CC0-1.0', 'Creative Commons CC Zero 1.0'],
    ['CC-PDM-1.0', 'the Creative Commons Public Domain Mark 1.0'],
  ])('speaks %s as "%s"', (id, spoken) => {
    const license = OPEN.find((known) => licenseId(known) === id);
    expect(license && license.kind !== 'all-rights-reserved' && spokenLicense(license)).toBe(spoken);
  });

  test('has words for signs in a title', () => {
    const { spokenLine } = creditFor({}, { title: 'R&D: 50% more @ Dam/Weir + © notes' });
    expect(spokenLine).toContain('“R and D: 50 percent more at Dam Weir plus notes”');
  });
});

describe('the post', () => {
  test('shortens a title behind a word', () => {
    const { socialLine } = creditFor({}, { title: `${'Cement and '.repeat(40)}steel` });
    expect(socialLine).toMatch(/^“(Cement and )+Cement( and)?…” by Ana Example, ESG University https:/);
  });

  test('names the first of too many authors', () => {
    const creators = Array.from({ length: 12 }, (_, index) => aCreator(`Ana Example ${index}`));
    expect(creditFor({}, { creators }).socialLine).toContain(' by Ana Example 0 and others, ');
  });

  test.each([
    ['a', 1],
    ['é', 1],
    ['“', 1],
    ['…', 2],
    ['水', 2],
    ['🌊', 2],
  ])('%s weighs %i', (text, weight) => {
    expect(weigh(text)).toBe(weight);
  });
});
