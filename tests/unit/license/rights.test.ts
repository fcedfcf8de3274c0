import { expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { licenseId, shortName } from '../../../src/core/license/license-names.ts';
import { parseLicense } from '../../../src/core/license/parse-license.ts';
import { type Rights, rightsOf } from '../../../src/core/license/rights.ts';

test.each<[string, Rights['verbatim'], Rights['adapt'], boolean, boolean, Rights['attribution']]>([
  ['CC BY 4.0', 'yes', 'yes', true, false, 'required'],
  ['CC BY-SA 4.0', 'yes', 'yes', true, true, 'required'],
  ['CC BY-NC 4.0', 'noncommercial', 'noncommercial', false, false, 'required'],
  ['CC BY-ND 4.0', 'yes', 'no', true, false, 'required'],
  ['CC BY-NC-SA 4.0', 'noncommercial', 'noncommercial', false, true, 'required'],
  ['CC BY-NC-ND 4.0', 'noncommercial', 'no', false, false, 'required'],
  ['CC0 1.0', 'yes', 'yes', true, false, 'polite'],
  ['Public Domain Mark 1.0', 'yes', 'yes', true, false, 'polite'],
  ['All rights reserved', 'no', 'no', false, false, 'not-applicable'],
])(
  '%s: verbatim %s, adapted %s, commercial %s, ShareAlike %s, credit %s',
  (name, verbatim, adapt, ...rest) => {
    const license = parseLicense(name);
    const [commercial, shareAlike, attribution] = rest;
    expect(license.ok && rightsOf(license.value)).toEqual({
      verbatim,
      excerpt: verbatim,
      adapt,
      commercial,
      shareAlike,
      attribution,
    });
  },
);

test('ports and versions of the same clauses grant the same', () => {
  const rights = new Map<string, Rights>();
  for (const license of everyLicense()) {
    const clauses = license.kind === 'cc' ? license.clauses : licenseId(license);
    expect(rightsOf(license), shortName(license)).toEqual(rights.get(clauses) ?? rightsOf(license));
    rights.set(clauses, rightsOf(license));
  }
  expect(rights.size).toBe(9);
});
