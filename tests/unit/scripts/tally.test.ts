import { expect, test } from 'vitest';
import { failAll, tallyPlaywright } from '../../../scripts/testing/playwright-report.mjs';
import { addTallies, NO_TESTS, summaryLines, tallyRun, tallyStep } from '../../../scripts/testing/tally.mjs';
import { tallyVitest } from '../../../scripts/testing/vitest-report.mjs';

test('ends with the line other programs read, after the names', () => {
  const tally = { passed: 7, failed: ['a.test.ts: keeps\n  the link'], skipped: ['b.test.ts: later'] };
  expect(summaryLines(tally)).toEqual([
    'failed: a.test.ts: keeps the link',
    'skipped: b.test.ts: later',
    '7 passed, 1 failed, 1 skipped',
  ]);
});

test('names no skipped tests when there are none', () => {
  expect(summaryLines({ passed: 3, failed: [], skipped: [] })).toEqual(['3 passed, 0 failed']);
});

test('adds steps and runs', () => {
  const counted = { passed: 2, failed: ['x'], skipped: ['y'] };
  expect(addTallies([tallyStep('build', true), tallyStep('types', false), counted])).toEqual({
    passed: 3,
    failed: ['types', 'x'],
    skipped: ['y'],
  });
});

test.each([
  ['left no report', 1, null, ['run: ended with exit code 1 and left no report']],
  ['left no report although it ended well', 0, null, ['run: ended with exit code 0 and left no report']],
  ['ran no test', 0, NO_TESTS, ['run: ran no test (exit code 0)']],
  [
    'fell over after its tests',
    1,
    { ...NO_TESTS, passed: 1 },
    ['run: ended with exit code 1 though no test failed'],
  ],
  ['failed by a test', 1, { ...NO_TESTS, failed: ['x'] }, ['x']],
  ['passed', 0, { ...NO_TESTS, passed: 1 }, []],
])('counts a runner that %s', (_what, code, counted, failed) => {
  expect(tallyRun('run', code, counted).failed).toEqual(failed);
});

test("counts Vitest's tests, and a file that could not be loaded as one failure", () => {
  const report = {
    testResults: [
      {
        name: '/project/tests/unit/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'reads', status: 'passed' },
          { fullName: 'writes', status: 'failed' },
          { fullName: 'waits', status: 'skipped' },
          { fullName: 'plans', status: 'todo' },
        ],
      },
      {
        name: '/project/tests/unit/b.test.ts',
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  };
  expect(tallyVitest(report, '/project/')).toEqual({
    passed: 1,
    failed: ['tests/unit/a.test.ts: writes', 'tests/unit/b.test.ts: no such module'],
    skipped: ['tests/unit/a.test.ts: waits', 'tests/unit/a.test.ts: plans'],
  });
});

const spec = (title: string, status?: string) => ({
  title,
  file: 'search.spec.ts',
  tests: [status === undefined ? {} : { status }],
});

const browserReport = {
  suites: [
    {
      title: 'search.spec.ts',
      specs: [spec('finds', 'expected'), spec('breaks', 'unexpected')],
      suites: [
        { title: 'offline', specs: [spec('waits', 'skipped'), spec('wavers', 'flaky'), spec('hangs')] },
      ],
    },
  ],
};

test("counts Playwright's tests at every depth, and one that passed only at a second try as failed", () => {
  expect(tallyPlaywright({ ...browserReport, errors: [{ message: 'server did not start\nat x' }] })).toEqual({
    passed: 1,
    failed: [
      'tests/e2e/search.spec.ts: breaks',
      'tests/e2e/search.spec.ts: offline wavers',
      'tests/e2e/search.spec.ts: offline hangs',
      'browser tests: server did not start',
    ],
    skipped: ['tests/e2e/search.spec.ts: offline waits'],
  });
});

test('counts every browser test as failed when there is no browser', () => {
  const tally = failAll(browserReport, 'no browser');
  expect(tally.failed).toHaveLength(5);
  expect(tally.failed[0]).toBe('tests/e2e/search.spec.ts: finds (no browser)');
});
