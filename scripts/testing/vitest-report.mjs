/** @import { Tally } from './tally.mjs' */

/**
 * The parts of Vitest's JSON report (`--reporter=json`, the shape of Jest's) that counting needs.
 * @typedef {{ readonly name: string, readonly status: string, readonly message?: string, readonly assertionResults: readonly { readonly fullName: string, readonly status: string }[] }} VitestFile
 * @typedef {{ readonly testResults: readonly VitestFile[] }} VitestReport
 */

/**
 * @param {VitestReport} report
 * @param {string} folder of the project, taken off the names of files
 * @returns {Tally}
 */
export function tallyVitest(report, folder) {
  const results = report.testResults.flatMap((file) => readFile(file, file.name.replace(folder, '')));
  return {
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: results.filter(({ status }) => status === 'failed').map(({ name }) => name),
    skipped: results.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ name }) => name),
  };
}

/**
 * A file that could not be loaded counts as one failure: it ran none of its tests.
 * @param {VitestFile} file
 * @param {string} path
 */
function readFile(file, path) {
  const tests = file.assertionResults.map(({ fullName, status }) => ({
    name: `${path}: ${fullName}`,
    status,
  }));
  const failedBeside = file.status === 'failed' && !tests.some(({ status }) => status === 'failed');
  return failedBeside
    ? [...tests, { name: `${path}: ${file.message || 'failed as a whole'}`, status: 'failed' }]
    : tests;
}
