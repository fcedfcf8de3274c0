/** @import { Tally } from './tally.mjs' */

/**
 * The parts of Playwright's JSON report that counting needs.
 * @typedef {{ readonly title: string, readonly file: string, readonly tests: readonly { readonly status?: string }[] }} PlaywrightSpec
 * @typedef {{ readonly title: string, readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ readonly suites: readonly PlaywrightSuite[], readonly errors?: readonly { readonly message?: string }[] }} PlaywrightReport
 */

/**
 * A test that passed only when tried again is failed: it will fail for somebody.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright(report) {
  const tests = listTests(report);
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: [
      ...tests.filter(({ status }) => status !== 'expected' && status !== 'skipped').map(({ name }) => name),
      ...(report.errors ?? []).map(
        ({ message }) => `browser tests: ${message?.split('\n')[0] ?? 'failed as a whole'}`,
      ),
    ],
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}

/**
 * All tests of a report as failed for one reason, for when they could not even be tried.
 * @param {PlaywrightReport} report as `playwright test --list` writes it
 * @param {string} reason
 * @returns {Tally}
 */
export const failAll = (report, reason) => ({
  passed: 0,
  failed: listTests(report).map(({ name }) => `${name} (${reason})`),
  skipped: [],
});

/** @param {PlaywrightReport} report */
const listTests = (report) => report.suites.flatMap((suite) => testsOf(suite, []));

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above titles of the suites around it
 * @returns {{ name: string, status: string }[]}
 */
function testsOf(suite, above) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status = 'unexpected' }) => ({ name: nameOf(spec, above), status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, [...above, inner.title]))];
}

/**
 * @param {PlaywrightSpec} spec
 * @param {readonly string[]} above
 */
const nameOf = (spec, above) => `tests/e2e/${spec.file}: ${[...above, spec.title].join(' ')}`;
