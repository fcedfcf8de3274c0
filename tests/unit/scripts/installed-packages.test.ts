import { expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/installed-packages.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages });

const wanted = lock({
  '': { version: '1.0.0' },
  'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' },
  'node_modules/only-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
});

test.each([
  ['all are there', { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' } }, true],
  ['one is missing', {}, false],
  ['one is of another version', { 'node_modules/a': { version: '1.9.0', integrity: 'sha512-a' } }, false],
  ['one holds other bytes', { 'node_modules/a': { version: '2.0.0', integrity: 'sha512-b' } }, false],
  [
    'an optional one is of another version',
    {
      'node_modules/a': { version: '2.0.0', integrity: 'sha512-a' },
      'node_modules/only-mac': { version: '0.9.0', integrity: 'sha512-m' },
    },
    false,
  ],
])('compares what is installed with the lock file: %s', (_what, noted, installed) => {
  expect(isInstalled(wanted, lock(noted))).toBe(installed);
});
