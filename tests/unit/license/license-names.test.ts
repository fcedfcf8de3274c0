import { expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import type { License } from '../../../src/core/license/license.ts';
import { licenseId, licenseUrl, longName, shortName } from '../../../src/core/license/license-names.ts';
import { spdxId } from '../../../src/core/license/spdx-id.ts';

test.each<[License, string, string, string | null]>([
  [
    { kind: 'cc', clauses: 'by-nc-nd', version: '4.0', port: null },
    'CC BY-NC-ND 4.0',
    'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International',
    'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  ],
  [
    { kind: 'cc', clauses: 'by-nc-nd', version: '3.0', port: null },
    'CC BY-NC-ND 3.0',
    'Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Unported',
    'https://creativecommons.org/licenses/by-nc-nd/3.0/',
  ],
  [
    { kind: 'cc', clauses: 'by-nc-nd', version: '3.0', port: 'de' },
    'CC BY-NC-ND 3.0 DE',
    'Creative Commons Attribution-NonCommercial-NoDerivs 3.0 Germany',
    'https://creativecommons.org/licenses/by-nc-nd/3.0/de/',
  ],
  [
    { kind: 'cc', clauses: 'by', version: '3.0', port: 'igo' },
    'CC BY 3.0 IGO',
    'Creative Commons Attribution 3.0 IGO',
    'https://creativecommons.org/licenses/by/3.0/igo/',
  ],
  [
    { kind: 'cc', clauses: 'by-sa', version: '2.5', port: 'scotland' },
    'CC BY-SA 2.5 Scotland',
    'Creative Commons Attribution-ShareAlike 2.5 Scotland',
    'https://creativecommons.org/licenses/by-sa/2.5/scotland/',
  ],
  [
    { kind: 'cc', clauses: 'by-nc-nd', version: '1.0', port: null },
    'CC BY-NC-ND 1.0',
    'Creative Commons Attribution-NoDerivs-NonCommercial 1.0 Generic',
    'https://creativecommons.org/licenses/by-nd-nc/1.0/',
  ],
  [
    { kind: 'cc', clauses: 'by-nc-nd', version: '1.0', port: 'fi' },
    'CC BY-NC-ND 1.0 FI',
    'Creative Commons Attribution-NoDerivs-NonCommercial 1.0 Finland',
    'https://creativecommons.org/licenses/by-nd-nc/1.0/fi/',
  ],
  [
    { kind: 'cc0', version: '1.0' },
    'CC0 1.0',
    'Creative Commons CC0 1.0 Universal',
    'https://creativecommons.org/publicdomain/zero/1.0/',
  ],
  [
    { kind: 'public-domain-mark', version: '1.0' },
    'Public Domain Mark 1.0',
    'Creative Commons Public Domain Mark 1.0 Universal',
    'https://creativecommons.org/publicdomain/mark/1.0/',
  ],
  [{ kind: 'all-rights-reserved' }, 'All rights reserved', 'All rights reserved', null],
])('%o is written as its publisher writes it', (license, short, long, url) => {
  expect([shortName(license), longName(license), licenseUrl(license)]).toEqual([short, long, url]);
});

test.each<[License, string, string | null]>([
  [{ kind: 'cc', clauses: 'by-nc-nd', version: '4.0', port: null }, 'CC-BY-NC-ND-4.0', 'CC-BY-NC-ND-4.0'],
  [{ kind: 'cc', clauses: 'by', version: '3.0', port: 'de' }, 'CC-BY-3.0-DE', 'CC-BY-3.0-DE'],
  [
    { kind: 'cc', clauses: 'by-nc-sa', version: '2.0', port: 'uk' },
    'CC-BY-NC-SA-2.0-UK',
    'CC-BY-NC-SA-2.0-UK',
  ],
  [{ kind: 'cc', clauses: 'by-nc-nd', version: '2.5', port: 'au' }, 'CC-BY-NC-ND-2.5-AU', null],
  [{ kind: 'cc', clauses: 'by', version: '2.5', port: 'scotland' }, 'CC-BY-2.5-SCOTLAND', null],
  [{ kind: 'cc0', version: '1.0' }, 'CC0-1.0', 'CC0-1.0'],
  [{ kind: 'public-domain-mark', version: '1.0' }, 'CC-PDM-1.0', 'CC-PDM-1.0'],
  [{ kind: 'all-rights-reserved' }, 'All-Rights-Reserved', null],
])('%o has the identifier %s, and in SPDX %s', (license, id, spdx) => {
  expect([licenseId(license), spdxId(license)]).toEqual([id, spdx]);
});

test('names, identifiers and URLs tell every two licenses apart', () => {
  const licenses = everyLicense();
  for (const write of [licenseId, shortName, longName, licenseUrl]) {
    expect(new Set(licenses.map(write)).size).toBe(licenses.length);
  }
});

test('an SPDX id is the identifier, wherever the list has one', () => {
  const listed = everyLicense().filter((license) => spdxId(license) !== null);
  expect(listed.map(spdxId)).toEqual(listed.map(licenseId));
  // 5 versions of 6 sets of clauses, 22 ported licenses, CC0 and the mark.
  expect(listed).toHaveLength(30 + 22 + 2);
});
