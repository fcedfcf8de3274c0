import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_TYPES, SOURCE_PIECES } from './checking/pieces.mjs';
import { runPieces } from './checking/run-pieces.mjs';
import { findBrowser } from './find-browser.mjs';
import { installPackages } from './install.mjs';
import { BUILD_COMMAND } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { runPlaywright } from './testing/run-playwright.mjs';
import { runVitest } from './testing/run-vitest.mjs';
import { addTallies, summaryLines, tallyStep } from './testing/tally.mjs';

/** @import { Tally } from './testing/tally.mjs' */

// `npm test`: everything, from a fresh clone on, and a last line with the count.

/**
 * @param {string} reports
 * @returns {Promise<readonly Tally[]>}
 */
async function runEverything(reports) {
  if ((await installPackages()) !== 0) return [tallyStep('install the packages', false)];
  const browser = await findBrowser();
  console.log(`Browser: ${browser ?? 'none'}`);

  heading('Source');
  const pieces = [CONTENT_TYPES, ...SOURCE_PIECES];
  const failed = [...(await runPieces([CONTENT_TYPES])), ...(await runPieces(SOURCE_PIECES))];
  const source = pieces.map(({ name }) => tallyStep(name, !failed.includes(name)));

  heading('Unit, contract, hostile and architecture tests');
  const unit = await runVitest('tests', ['unit', 'long', 'contract', 'hostile'], reports);

  heading('Build');
  const built = (await runCommand(BUILD_COMMAND, { show: true })).code === 0;
  const build = tallyStep('build', built);
  // A folder of an earlier build may be there, but what it shows is not what was asked about.
  const reason = built ? null : 'the build failed';

  heading('Built site');
  const site = built
    ? await runVitest('tests of the built site', ['site'], reports)
    : tallyStep(`tests of the built site (${reason})`, false);

  heading('Browser');
  return [...source, unit, build, site, await runPlaywright(browser, reports, reason ?? undefined)];
}

/** @param {string} title */
const heading = (title) => console.log(`\n=== ${title}`);

process.env.CI ??= 'true'; // no questions, no watching, no forgotten `.only`
const reports = await mkdtemp(join(tmpdir(), 'newsroom-reports-'));
const tally = addTallies(await runEverything(reports));
await rm(reports, { recursive: true, force: true });
console.log(`\n${summaryLines(tally).join('\n')}`);
if (tally.failed.length > 0) process.exitCode = 1;
