import { expect, test } from 'vitest';
import { mayCarryAdaptation } from '../../../src/core/license/compatibility.ts';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import type { CcLicense, License } from '../../../src/core/license/license.ts';
import { licenseId } from '../../../src/core/license/license-names.ts';
import { parseLicense } from '../../../src/core/license/parse-license.ts';
import { rightsOf } from '../../../src/core/license/rights.ts';
import { isSameLicense } from '../../../src/core/license/same-license.ts';

test.each([
  ['CC BY-SA 4.0', 'CC BY-SA 4.0', true],
  ['CC BY-SA 4.0', 'CC BY-SA 3.0', false],
  ['CC BY-SA 4.0', 'CC BY 4.0', false],
  ['CC BY-SA 4.0', 'CC BY-NC-SA 4.0', false],
  ['CC BY-SA 3.0', 'CC BY-SA 4.0', true],
  ['CC BY-SA 3.0', 'CC BY-SA 3.0 US', true],
  ['CC BY-SA 3.0 DE', 'CC BY-SA 3.0', true],
  ['CC BY-SA 3.0', 'CC BY-SA 2.5', false],
  ['CC BY-SA 2.0', 'CC BY-SA 2.1 JP', true],
  ['CC BY-SA 2.5', 'CC BY-SA 2.0', false],
  ['CC BY-SA 1.0', 'CC BY-SA 1.0', true],
  ['CC BY-SA 1.0', 'CC BY-SA 1.0 NL', false],
  ['CC BY-SA 1.0', 'CC BY-SA 4.0', false],
  ['CC BY-NC-SA 3.0', 'CC BY-NC-SA 4.0', true],
  ['CC BY-NC-SA 3.0', 'CC BY-SA 4.0', false],
  ['CC BY 4.0', 'CC BY-NC-ND 2.0', true],
  ['CC BY-NC 4.0', 'CC BY-NC-SA 4.0', true],
  ['CC BY-NC 4.0', 'CC BY-SA 4.0', false],
  ['CC BY-ND 4.0', 'CC BY-ND 4.0', false],
  ['CC0 1.0', 'CC BY-ND 4.0', true],
  ['Public Domain Mark 1.0', 'CC BY 1.0', true],
  ['All rights reserved', 'CC BY-NC-ND 4.0', false],
])('an adaptation of a %s work under %s: %s', (work, adaptation, allowed) => {
  expect(mayCarryAdaptation(read(work), read(adaptation) as CcLicense)).toBe(allowed);
});

test('only a license that grants adaptation has one that may carry it, and ShareAlike always admits itself', () => {
  const adapters = everyLicense().filter((license) => license.kind === 'cc');
  for (const work of everyLicense()) {
    const allowed = adapters.some((adaptation) => mayCarryAdaptation(work, adaptation));
    expect(allowed, licenseId(work)).toBe(rightsOf(work).adapt !== 'no');
    if (work.kind === 'cc' && rightsOf(work).shareAlike) expect(mayCarryAdaptation(work, work)).toBe(true);
  }
});

test('a license is the same as itself and as no other', () => {
  const licenses = everyLicense();
  expect(licenses.every((license) => isSameLicense(license, { ...license }))).toBe(true);
  expect(isSameLicense(read('CC BY 3.0'), read('CC BY 3.0 DE'))).toBe(false);
  expect(isSameLicense(read('CC BY 3.0'), read('CC BY 4.0'))).toBe(false);
  expect(isSameLicense(read('CC0 1.0'), read('Public Domain Mark 1.0'))).toBe(false);
});

function read(name: string): License {
  const parsed = parseLicense(name);
  if (!parsed.ok) throw new Error(`${name} is not a license`);
  return parsed.value;
}
