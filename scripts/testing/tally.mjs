/**
 * What came of a run of tests; the failed and the skipped by name.
 * @typedef {{ readonly passed: number, readonly failed: readonly string[], readonly skipped: readonly string[] }} Tally
 */

/** @type {Tally} */
export const NO_TESTS = { passed: 0, failed: [], skipped: [] };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export const addTallies = (tallies) => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.flatMap((tally) => tally.failed),
  skipped: tallies.flatMap((tally) => tally.skipped),
});

/**
 * A step that is one test in itself, such as the build.
 * @param {string} name
 * @param {boolean} passed
 * @returns {Tally}
 */
export const tallyStep = (name, passed) =>
  passed ? { ...NO_TESTS, passed: 1 } : { ...NO_TESTS, failed: [name] };

/**
 * What a runner counted, made to agree with how it ended: one that fell over, or that found nothing to run, must not
 * pass for one without failures.
 * @param {string} name of the runner's step
 * @param {number} code its exit code
 * @param {Tally | null} counted null when it left no readable report
 * @returns {Tally}
 */
export function tallyRun(name, code, counted) {
  const tally = counted ?? NO_TESTS;
  const fault = findFault(code, counted);
  return fault ? { ...tally, failed: [...tally.failed, `${name}: ${fault}`] } : tally;
}

/**
 * The lines that end a test run; the last is the one other programs read.
 * @param {Tally} tally
 * @returns {readonly string[]}
 */
export function summaryLines({ passed, failed, skipped }) {
  const total = `${passed} passed, ${failed.length} failed`;
  return [
    ...failed.map((name) => `failed: ${oneLine(name)}`),
    ...skipped.map((name) => `skipped: ${oneLine(name)}`),
    skipped.length > 0 ? `${total}, ${skipped.length} skipped` : total,
  ];
}

/**
 * @param {number} code
 * @param {Tally | null} counted
 */
function findFault(code, counted) {
  if (!counted) return `ended with exit code ${code} and left no report`;
  if (counted.passed + counted.failed.length + counted.skipped.length === 0)
    return `ran no test (exit code ${code})`;
  return code !== 0 && counted.failed.length === 0
    ? `ended with exit code ${code} though no test failed`
    : null;
}

/** @param {string} name */
const oneLine = (name) => name.replace(/\s+/g, ' ').trim();
