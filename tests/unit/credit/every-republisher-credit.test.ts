import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/credit/attribution.ts';
import { MEDIUMS, type Republisher } from '../../../src/core/credit/republisher.ts';
import { writeRepublisherCredit } from '../../../src/core/credit/republisher-credit.ts';
import { clauseNames } from '../../../src/core/license/clause-names.ts';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseId, licenseUrl, longName, shortName } from '../../../src/core/license/license-names.ts';
import { creditFor, linesOf } from './a-republisher-credit.ts';
import { aCreator, anAttribution, day } from './an-attribution.ts';

const RIVER_POST: Partial<Republisher> = { outlet: 'River Post', date: day('2026-03-09') };
const OPEN = everyLicense().filter(({ kind }) => kind !== 'all-rights-reserved');

describe.each(OPEN.map((license) => [licenseId(license), license] as const))('%s', (_id, license) => {
  const copyrightNotice = license.kind === 'cc' ? '© 2026 ESG University' : null;
  const lines = linesOf(creditFor(RIVER_POST, { license, copyrightNotice }));

  test('every line names author and source', () => {
    for (const line of Object.values(lines)) {
      expect(line).toContain('Ana Example');
      expect(line).toMatch(/ESG University/);
    }
  });

  test('the title stands wherever no headline does', () => {
    for (const line of [lines.full, lines.print, lines.spoken, lines.social]) {
      expect(line).toContain('“What a ton of cement costs”');
    }
  });

  test('every credit names the license as its medium can', () => {
    const url = licenseUrl(license) ?? 'none';
    for (const line of [lines.top, lines.full]) expect(line).toContain(`${shortName(license)} (${url})`);
    expect(lines.print).toContain(longName(license));
    expect(lines.print).toContain(url.replace('https://', ''));
    expect(lines.print).not.toContain('https:');
    const spoken = license.kind === 'cc' ? clauseNames(license).replaceAll('-', ', ') : 'Creative Commons';
    expect(lines.spoken).toContain(spoken);
  });

  test('works are licensed under licenses and marked with public domain tools', () => {
    for (const line of [lines.top, lines.full, lines.print, lines.spoken]) {
      expect(line).toMatch(license.kind === 'cc' ? / under (the )?C/ : /[Mm]arked with /);
      expect(line).not.toMatch(license.kind === 'cc' ? /[Mm]arked with/ : / under /);
    }
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 400 });

const aRepublisher: fc.Arbitrary<Republisher> = fc.record({
  outlet: fc.option(text),
  date: fc.constantFrom(null, day('2026-03-09')),
  editedBy: fc.option(text),
  extent: fc.constantFrom('whole', 'excerpt'),
  medium: fc.constantFrom(...MEDIUMS),
});

const someAttribution: fc.Arbitrary<Attribution> = fc
  .record({
    title: text,
    creators: fc.array(
      text.map((name) => aCreator(name)),
      { maxLength: 8 },
    ),
    source: fc.record({ name: text, url: fc.webUrl() }),
    license: fc.constantFrom(...OPEN),
    changes: fc.option(text),
  })
  .map(anAttribution);

test('whatever they are called: a post fits, speech has no signs, nothing breaks a line', () => {
  fc.assert(
    fc.property(someAttribution, aRepublisher, (attribution, republisher) => {
      const credit = writeRepublisherCredit({ attribution, shortUrl: null }, republisher);
      if (credit === null) throw new Error('an open license has lines');
      const lines = linesOf(credit);
      const url = /https?:\S+$/.exec(lines.social)?.[0] ?? '';
      expect([...lines.social].length - url.length + 23).toBeLessThanOrEqual(280);
      expect(url).not.toBe('');
      expect(lines.spoken).not.toMatch(/[/©&%@]/);
      for (const line of Object.values(lines)) expect(line).not.toMatch(/[\r\n\u2028]|undefined|null,/);
    }),
  );
});

test('an excerpt is never called whole, and edits are never kept quiet', () => {
  fc.assert(
    fc.property(someAttribution, aRepublisher, (attribution, republisher) => {
      const excerpt = { ...republisher, extent: 'excerpt' as const, editedBy: 'Bo Li' };
      const credit = writeRepublisherCredit({ attribution, shortUrl: null }, excerpt);
      const { top, full, print, spoken } = linesOf(credit ?? creditFor());
      expect(full).not.toContain('No changes were made');
      for (const line of [top, full, print, spoken]) {
        expect(line).toMatch(/excerpt/i);
        expect(line).toMatch(/edited by Bo Li/);
      }
    }),
  );
});
