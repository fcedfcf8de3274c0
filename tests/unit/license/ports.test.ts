import { expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import { CC_VERSIONS } from '../../../src/core/license/license.ts';
import { PORT_CODES, portName, portsOf, wasIssued } from '../../../src/core/license/ports.ts';

test('each version was ported to as many jurisdictions as creativecommons.org lists', () => {
  expect(Object.fromEntries(CC_VERSIONS.map((version) => [version, portsOf(version).length]))).toEqual({
    '1.0': 3,
    '2.0': 18,
    '2.1': 4,
    '2.5': 28,
    '3.0': 43,
    '4.0': 0,
  });
});

test('every jurisdiction has a name of its own and at least one license', () => {
  expect(new Set(PORT_CODES.map(portName)).size).toBe(PORT_CODES.length);
  expect(PORT_CODES.filter((port) => !CC_VERSIONS.some((version) => wasIssued(version, port)))).toEqual([]);
});

test.each([
  ['1.0', 'fi', true],
  ['1.0', 'de', false],
  ['2.0', 'uk', true],
  ['2.1', 'ca', true],
  ['2.1', null, false],
  ['2.5', 'scotland', true],
  ['3.0', 'igo', true],
  ['3.0', 'jp', false],
  ['3.0', 'toString', false],
  ['4.0', null, true],
  ['4.0', 'igo', false],
] as const)('version %s for %s: %s', (version, port, issued) => {
  expect(wasIssued(version, port)).toBe(issued);
});

test('there are 606 Creative Commons licenses, two public domain tools and reserved rights', () => {
  expect(everyLicense()).toHaveLength(609);
});
