import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissingOptionals } from '../../scripts/missing-optionals.mjs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));

test('package-lock.json is complete for every platform; if not: node scripts/complete-lock.mjs', () => {
  expect(findMissingOptionals(lock.packages).map(({ place }) => place)).toEqual([]);
});
