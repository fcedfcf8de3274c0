import { join } from 'node:path';
import { PROJECT_FOLDER } from '../project.mjs';
import { runCommand } from '../run-command.mjs';
import { readReport } from './read-report.mjs';
import { tallyRun } from './tally.mjs';
import { tallyVitest } from './vitest-report.mjs';

/** @import { VitestReport } from './vitest-report.mjs' */

/**
 * Runs some of the projects of vitest.config.ts.
 * @param {string} name what the step is called in the summary
 * @param {readonly string[]} projects
 * @param {string} reports a folder for the report
 */
export async function runVitest(name, projects, reports) {
  const file = join(reports, `vitest-${projects.join('-')}.json`);
  const { code } = await runCommand(
    [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { show: true },
  );
  const report = /** @type {VitestReport | null} */ (await readReport(file));
  return tallyRun(name, code, report && tallyVitest(report, PROJECT_FOLDER));
}
