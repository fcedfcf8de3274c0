import { expect, test } from 'vitest';
import { entryFor, findMissingOptionals } from '../../../scripts/missing-optionals.mjs';

const tool = (version: string, names: readonly string[]) => ({
  version,
  optionalDependencies: Object.fromEntries(names.map((name) => [name, version])),
});

test('finds the package of another platform that the lock file lacks', () => {
  const entries = {
    'node_modules/tool': tool('2.0.0', ['tool-linux-x64', 'tool-darwin-arm64']),
    'node_modules/tool-linux-x64': { version: '2.0.0' },
  };
  expect(findMissingOptionals(entries)).toEqual([
    { place: 'node_modules/tool-darwin-arm64', name: 'tool-darwin-arm64', version: '2.0.0' },
  ]);
});

test('puts it beside its dependent where another version stands above', () => {
  const entries = {
    'node_modules/tool': tool('2.0.0', ['tool-win32-x64']),
    'node_modules/tool-win32-x64': { version: '1.0.0' },
    'node_modules/old/node_modules/tool': tool('1.0.0', ['tool-win32-x64']),
  };
  expect(findMissingOptionals(entries).map(({ place }) => place)).toEqual([
    'node_modules/tool/node_modules/tool-win32-x64',
  ]);
});

test('takes any version for a range, which npm has resolved', () => {
  const entries = {
    'node_modules/watcher': { version: '1.0.0', optionalDependencies: { fsevents: '^2.3.0' } },
    'node_modules/fsevents': { version: '2.3.3' },
  };
  expect(findMissingOptionals(entries)).toEqual([]);
});

test.each([
  ['@a/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@a/binding-linux-x64-gnu', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
  ['@a/oxide-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@a/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@a/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@a/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('reads the platform of %s off its name', (name, platform) => {
  expect(entryFor({ name, version: '1.0.0' })).toEqual({ version: '1.0.0', optional: true, ...platform });
});

test.each([
  ['@a/extra', '1.0.0', 'does not tell its platform'],
  ['@a/cli-darwin-arm64', '^1.0.0', 'only npm can say'],
])('does not guess for %s %s', (name, version, words) => {
  expect(() => entryFor({ name, version })).toThrow(words);
});
