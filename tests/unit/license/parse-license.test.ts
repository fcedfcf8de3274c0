import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import type { CcLicense, License } from '../../../src/core/license/license.ts';
import { licenseId, licenseUrl, longName, shortName } from '../../../src/core/license/license-names.ts';
import { parseLicense } from '../../../src/core/license/parse-license.ts';

const cc = (
  clauses: CcLicense['clauses'],
  version: CcLicense['version'],
  port: string | null = null,
): License => ({ kind: 'cc', clauses, version, port });

const CC0: License = { kind: 'cc0', version: '1.0' };
const MARK: License = { kind: 'public-domain-mark', version: '1.0' };
const RESERVED: License = { kind: 'all-rights-reserved' };

const URL_ENDINGS = [
  '',
  'deed',
  'deed/',
  'deed.de',
  'deed.zh_TW',
  'deed.sr@latin',
  'deed.zh-hans',
  'legalcode',
  'legalcode.fr',
  'legalcode.txt',
  'rdf',
  '?ref=chooser-v1',
  '#ref',
  'legalcode.en?x=1#s3',
];

const urlForms = (url: string): readonly string[] => [
  ...URL_ENDINGS.map((ending) => url + ending),
  url.slice(0, -1),
  url.replace('https:', 'http:'),
  url.replace('https://', 'http://www.'),
  url.replace('https:', ''),
  url.replace('https://', ''),
];

const nameForms = (license: License): readonly string[] => [
  licenseId(license),
  shortName(license),
  shortName(license).replaceAll(' ', '-'),
  shortName(license).replaceAll('-', ' '),
  shortName(license).replaceAll('-', '\u2013'),
  longName(license),
  longName(license).replace('Creative Commons ', ''),
  longName(license).replaceAll(' ', '\u00a0'),
  `${longName(license)} License`,
  `${longName(license)} (${shortName(license)})`,
  `\n${shortName(license)}. `,
];

describe('a license is read from every form that names it', () => {
  test.each(everyLicense().map((license) => [licenseId(license), license] as const))('%s', (_, license) => {
    const url = licenseUrl(license);
    const forms = [...nameForms(license), ...(url === null ? [] : urlForms(url))];
    for (const form of forms.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()])) {
      expect(parseLicense(form), form).toEqual({ ok: true, value: license });
    }
  });
});

describe('a license is read as people write it', () => {
  test.each<[string, License]>([
    ['CC BY-NC-ND 4.0', cc('by-nc-nd', '4.0')],
    ['CC-BY-NC-ND 4.0', cc('by-nc-nd', '4.0')],
    ['cc by nc nd 4.0', cc('by-nc-nd', '4.0')],
    ['BY-NC-ND 4.0', cc('by-nc-nd', '4.0')],
    ['CC BY-ND-NC 4.0', cc('by-nc-nd', '4.0')],
    ['CC BY-NC-ND 4.0 International', cc('by-nc-nd', '4.0')],
    ['CC BY-NC-ND 4.0 DEED', cc('by-nc-nd', '4.0')],
    ['(CC BY 4.0)', cc('by', '4.0')],
    ['CC BY v4.0', cc('by', '4.0')],
    ['CC BY v. 4.0', cc('by', '4.0')],
    ['Attribution 4.0 International', cc('by', '4.0')],
    ['Creative Commons Attribution 4.0 International Public License', cc('by', '4.0')],
    ['Creative Commons Attribution 4.0 International Licence', cc('by', '4.0')],
    ['Creative Commons Attribution (CC BY) 4.0', cc('by', '4.0')],
    ['Creative Commons Attribution Non Commercial No Derivatives 4.0 International', cc('by-nc-nd', '4.0')],
    ['Attribution-NonCommercial-NoDerivs 4.0 International | Creative Commons', cc('by-nc-nd', '4.0')],
    ['Attribution-Noncommercial-No Derivative Works 3.0 United States', cc('by-nc-nd', '3.0', 'us')],
    ['CC BY-SA 3.0 Unported', cc('by-sa', '3.0')],
    ['CC BY-SA 2.0 Generic', cc('by-sa', '2.0')],
    ['CC BY-NC-SA 2.0 UK: England & Wales', cc('by-nc-sa', '2.0', 'uk')],
    ['CC BY 2.5 UK: Scotland', cc('by', '2.5', 'scotland')],
    ['CC BY-NC-ND 3.0 Norway', cc('by-nc-nd', '3.0', 'no')],
    ['Attribution-NonCommercial-NoDerivs 3.0 NO', cc('by-nc-nd', '3.0', 'no')],
    ['Attribution 3.0 Intergovernmental Organizations', cc('by', '3.0', 'igo')],
    ['Attribution-NoDerivs-NonCommercial 1.0 Generic', cc('by-nc-nd', '1.0')],
    ['http://creativecommons.org/licenses/by-nd-nc/1.0/', cc('by-nc-nd', '1.0')],
    ['http://creativecommons.org/licenses/by-nc-nd/1.0/', cc('by-nc-nd', '1.0')],
    ['http://creativecommons.org/licenses/by-nd-nc/2.0/jp/', cc('by-nc-nd', '2.0', 'jp')],
    ['CC0', CC0],
    ['CC0 1.0', CC0],
    ['CC0 1.0 Universal', CC0],
    ['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', CC0],
    ['Creative Commons Zero v1.0 Universal', CC0],
    ['https://creativecommons.org/publicdomain/zero/', CC0],
    ['Public Domain Mark', MARK],
    ['Public Domain Mark 1.0', MARK],
    ['PDM 1.0', MARK],
    ['All rights reserved', RESERVED],
    ['all rights reserved.', RESERVED],
  ])('%s', (text, license) => {
    expect(parseLicense(text)).toEqual({ ok: true, value: license });
  });
});

describe('a text that names no license one may rely on is a named problem', () => {
  test.each<[string, object]>([
    ['CC BY-NC', { code: 'unversioned', clauses: 'by-nc' }],
    ['Creative Commons Attribution License', { code: 'unversioned', clauses: 'by' }],
    ['https://creativecommons.org/licenses/by-nc/deed.en', { code: 'unversioned', clauses: 'by-nc' }],
    ['CC BY 5.0', { code: 'unknown-version', version: '5.0' }],
    ['CC BY 4', { code: 'unknown-version', version: '4' }],
    ['CC0 2.0', { code: 'unknown-version', version: '2.0' }],
    ['https://creativecommons.org/licenses/by/3.5/', { code: 'unknown-version', version: '3.5' }],
    ['CC BY 4.0 DE', { code: 'unknown-port', version: '4.0', port: 'de' }],
    ['CC BY 3.0 JP', { code: 'unknown-port', version: '3.0', port: 'jp' }],
    ['CC BY 3.0 Atlantis', { code: 'unknown-port', version: '3.0', port: 'atlantis' }],
    ['CC BY 2.1', { code: 'unknown-port', version: '2.1', port: null }],
    ['CC0 1.0 US', { code: 'unknown-port', version: '1.0', port: 'us' }],
    [
      'https://creativecommons.org/licenses/by/3.0/constructor/',
      { code: 'unknown-port', port: 'constructor' },
    ],
    ['CC BY-ND-SA 4.0', { code: 'unknown-clauses', clauses: 'by-nd-sa' }],
    ['CC BY-XX 4.0', { code: 'unknown-clauses', clauses: 'xx' }],
    ['CC NC-SA 4.0', { code: 'unknown-clauses', clauses: 'nc-sa' }],
    ['Creative Commons', { code: 'unknown-clauses', clauses: '' }],
    ['https://creativecommons.org/licenses/GPL/2.0/', { code: 'unknown-clauses', clauses: 'gpl' }],
    ['https://creativecommons.org/publicdomain/by/4.0/', { code: 'unknown-clauses', clauses: 'by' }],
    ['CC SA 1.0', { code: 'retired', clauses: 'sa' }],
    ['CC-SA-1.0', { code: 'retired', clauses: 'sa' }],
    ['Noncommercial Sampling Plus 1.0', { code: 'retired', clauses: 'nc-sampling+' }],
    ['CC-PDDC', { code: 'retired', clauses: 'publicdomain' }],
    ['https://creativecommons.org/licenses/nd/1.0/', { code: 'retired', clauses: 'nd' }],
    ['https://creativecommons.org/licenses/nd-nc/2.0/jp/', { code: 'retired', clauses: 'nd-nc' }],
    ['https://creativecommons.org/licenses/sampling+/1.0/de/', { code: 'retired', clauses: 'sampling+' }],
    ['http://creativecommons.org/licenses/publicdomain/', { code: 'retired', clauses: 'publicdomain' }],
    [
      'https://creativecommons.org/publicdomain/certification/1.0/us/',
      { code: 'retired', clauses: 'certification' },
    ],
    ['CC BY 3.0/4.0', { code: 'contradictory' }],
    ['CC BY 4.0 (CC BY-NC 4.0)', { code: 'contradictory' }],
    ['CC BY 3.0 International', { code: 'contradictory' }],
    ['CC BY-SA 4.0 Unported', { code: 'contradictory' }],
    ['CC BY 4.0 Public Domain Dedication', { code: 'contradictory' }],
    ['CC BY 4.0. All rights reserved', { code: 'contradictory' }],
    ['CC0 1.0 CC BY 4.0', { code: 'contradictory' }],
    ['CC BY 3.0 DE AT', { code: 'contradictory' }],
    ['', { code: 'not-a-license' }],
    ['MIT', { code: 'not-a-license' }],
    ['Public domain', { code: 'not-a-license' }],
    ['Some rights reserved', { code: 'not-a-license' }],
    ['This is not CC BY 4.0', { code: 'not-a-license' }],
    ['CC BY 4.0 or later', { code: 'not-a-license' }],
    [
      'CC BY 4.0 \u043d\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442',
      { code: 'not-a-license' },
    ],
    ['\u0421\u0421 BY 4.0', { code: 'not-a-license' }],
    ['C\u200bC BY 4.0', { code: 'not-a-license' }],
    ['https://creativecommons.org/', { code: 'not-a-license' }],
    ['https://creativecommons.org/about/', { code: 'not-a-license' }],
    ['https://creativecommons.org/licenses/by/3.0/de/more/', { code: 'not-a-license' }],
    ['https://creativecommons.org.example/licenses/by/4.0/', { code: 'not-a-license' }],
    ['https://example.org/creativecommons.org/licenses/by/4.0/', { code: 'not-a-license' }],
    ['https://anna@creativecommons.org/licenses/by/4.0/', { code: 'not-a-license' }],
    ['ftp://creativecommons.org/licenses/by/4.0/', { code: 'not-a-license' }],
  ])('%s', (text, problem) => {
    expect(parseLicense(text)).toMatchObject({ ok: false, error: { given: text, ...problem } });
  });

  test('quotes at most 200 characters of what was given', () => {
    const parsed = parseLicense('x'.repeat(1000));
    expect(parsed.ok || parsed.error.given).toBe(`${'x'.repeat(200)}…`);
  });
});

describe('hostile text', () => {
  test.each([
    'cc ',
    'by-',
    '-',
    '1.',
    'v.',
    'public domain ',
    'https://creativecommons.org/licenses/',
    '/',
    '(',
    'x',
  ])('100,000 characters of %j are refused at once', (piece) => {
    const started = performance.now();
    expect(parseLicense(piece.repeat(100_000 / piece.length)).ok).toBe(false);
    expect(parseLicense(`https://creativecommons.org/${piece.repeat(100_000 / piece.length)}`).ok).toBe(
      false,
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('any text is a license or a problem, never an exception', () => {
    const pieces = fc.constantFrom(
      'cc',
      ' ',
      '-',
      'by',
      'nc',
      '4.0',
      '/',
      'creativecommons.org',
      'licenses',
      'no',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const parsed = parseLicense(parts.join(''));
        return parsed.ok ? parseLicense(licenseId(parsed.value)).ok : parsed.error.given.length <= 201;
      }),
    );
  });
});
