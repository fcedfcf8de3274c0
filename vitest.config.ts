import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests over thousands of cases: half the time of all unit tests, and too long for a check before every commit. */
const LONG = [
  'tests/unit/cli/verify.test.ts',
  'tests/unit/inbound/round-trip.test.ts',
  'tests/unit/mdx/sizes.test.ts',
  'tests/unit/rendition/copies.test.ts',
  'tests/unit/rendition/docx/docx-words.test.ts',
  'tests/unit/site/search-index.test.ts',
  'tests/unit/verification/any-word.test.ts',
  'tests/unit/verification/languages.test.ts',
  'tests/unit/verification/mutations.test.ts',
];

/** One project per kind of test, so that each can be run alone: `npx vitest run --project contract`. */
export default defineConfig({
  test: {
    environment: 'node',
    // A test that reads the builder's zone by accident shows itself where zones differ by half an hour.
    env: { TZ: 'Asia/Kolkata' },
    reporters: ['default'],
    projects: [
      // One process for all files halves the time, and what they test is pure: nothing of one reaches the next.
      project('unit', ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'], 30, {
        isolate: false,
        exclude: LONG,
      }),
      project('long', LONG, 60, { isolate: false }),
      project('contract', ['tests/contract/**/*.test.ts'], 60),
      project('hostile', ['tests/hostile/**/*.test.ts'], 60),
      project('site', ['tests/site/**/*.test.ts'], 400),
    ],
  },
});

/** `seconds` is far above what a test needs, so that only a hang reaches it. */
function project(
  name: string,
  include: string[],
  seconds: number,
  more: { isolate?: boolean; exclude?: string[] } = {},
): TestProjectInlineConfiguration {
  const timeout = seconds * 1000;
  return { extends: true, test: { name, include, testTimeout: timeout, hookTimeout: timeout, ...more } };
}
