import { join } from 'node:path';
import { runCommand } from '../run-command.mjs';
import { failAll, tallyPlaywright } from './playwright-report.mjs';
import { readReport } from './read-report.mjs';
import { tallyRun } from './tally.mjs';

/** @import { PlaywrightReport } from './playwright-report.mjs' */

/**
 * Runs the browser tests over the built site.
 * @param {string | null} browser the path of a Chromium; without one, or with a reason, every test counts as failed
 * @param {string} reports a folder for the report
 * @param {string | null} [reason] why they can not be run although there is a browser
 */
export async function runPlaywright(browser, reports, reason = browser ? null : 'no browser') {
  const file = join(reports, 'playwright.json');
  const { code } = await runCommand(['playwright', 'test', ...(reason ? ['--list'] : [])], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(browser && { CHROMIUM_PATH: browser }) },
    show: reason === null,
  });
  const report = /** @type {PlaywrightReport | null} */ (await readReport(file));
  const count = (/** @type {PlaywrightReport} */ read) =>
    reason ? failAll(read, reason) : tallyPlaywright(read);
  return tallyRun('browser tests', code, report && count(report));
}
