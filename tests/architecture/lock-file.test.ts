import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findMissingOptionals } from '../../scripts/missing-optionals.mjs';

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const lock = readJson('package-lock.json');

test('package-lock.json was made from this package.json; if not: npm install', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies });
});

test('package-lock.json is complete for every platform; if not: node scripts/complete-lock.mjs', () => {
  expect(findMissingOptionals(lock.packages).map(({ place }) => place)).toEqual([]);
});
