import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isInstalled } from './installed-packages.mjs';
import { PINNED_NODE, PROJECT_FOLDER } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Brings node_modules to what package-lock.json says; does nothing when it is so already. A stamp with the hash of
 * the lock file remembers that, and an `npm ci` or `npm install` run by hand is recognized by what npm itself notes.
 * @returns {Promise<number>} the exit code of npm, 0 when there was nothing to do
 */
export async function installPackages() {
  const lock = await readFile(join(PROJECT_FOLDER, 'package-lock.json'), 'utf8');
  const hash = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
  if ((await readIfThere(STAMP)) === hash) return 0;
  const noted = await readIfThere(NOTED_BY_NPM);
  if (noted === null || !isInstalled(lock, noted)) {
    const code = await runInstall();
    if (code !== 0) return code;
  }
  await writeFile(STAMP, hash);
  return 0;
}

async function runInstall() {
  console.log('Installing the packages of package-lock.json ...');
  const { code, output } = await runCommand(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(output);
    console.error(`npm ci failed with exit code ${code} (its output is above), so nothing else was tried.`);
    if (output.includes('EUSAGE')) console.error(MEND_LOCK);
    return code;
  }
  const node = await runCommand([PINNED_NODE, '--version']);
  if (node.code === 0) return 0;
  console.error(
    `The pinned Node was not installed at ${PINNED_NODE}. Its package needs its install script: allow scripts (npm config get ignore-scripts) and run npm ci.`,
  );
  return 1;
}

/** @param {string} file */
async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    throw error;
  }
}

const STAMP = join(PROJECT_FOLDER, 'node_modules', '.installed-lock');
const NOTED_BY_NPM = join(PROJECT_FOLDER, 'node_modules', '.package-lock.json');
const MEND_LOCK =
  'package-lock.json does not fit package.json: run npm install, then node scripts/complete-lock.mjs, and commit the lock file.';
