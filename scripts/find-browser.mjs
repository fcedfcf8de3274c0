import { access, constants, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { PROJECT_FOLDER } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * The Chromium the browser tests run in: the one named in CHROMIUM_PATH, one that is installed, or one that can be.
 * @returns {Promise<string | null>} its path; null when there is none, after a sentence that says what to install
 */
export async function findBrowser() {
  const found = (await findInstalledBrowser()) ?? (await installBrowser());
  if (!found) {
    console.error(
      'No Chromium was found and none could be installed: install the package "chromium" (or Google Chrome), or name the program in CHROMIUM_PATH.',
    );
  }
  return found;
}

/** A Chromium that is there already, installing nothing. */
export async function findInstalledBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return (await isBrowser(named)) ? named : refuse(named);
  return firstBrowser([...onPath(), ...IN_APPLICATIONS, ...fromPlaywright()]);
}

async function installBrowser() {
  if (process.env.CHROMIUM_PATH) return null;
  for (const steps of await waysToInstall()) {
    console.log(`No Chromium found; trying: ${steps.map((step) => step.join(' ')).join(' && ')}`);
    for (const step of steps) {
      const { code, output } = await runCommand(step, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
      if (code !== 0) console.log(`This did not work: ${reasonIn(output)}`);
    }
    const found = await findInstalledBrowser();
    if (found) return found;
  }
  return null;
}

/** @returns {Promise<readonly (readonly [string, ...string[]])[][]>} the next way is tried when one brought no browser */
async function waysToInstall() {
  const byPlaywright = /** @type {const} */ (['playwright', 'install', '--with-deps', 'chromium']);
  const byApt = /** @type {const} */ ([
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ]);
  const maysApt = process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'));
  return maysApt ? [[byPlaywright], [...byApt]] : [[byPlaywright]];
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {string[]} the browser Playwright downloads for itself, whether or not it has done so */
function fromPlaywright() {
  try {
    const require = createRequire(join(PROJECT_FOLDER, 'package.json'));
    return [require('@playwright/test').chromium.executablePath()];
  } catch {
    return []; // Playwright is not installed, or knows no Chromium for this system
  }
}

/** @param {readonly string[]} files */
async function firstBrowser(files) {
  for (const file of files) {
    if (await isBrowser(file)) return file;
  }
  return null;
}

/**
 * A program that starts: Ubuntu's `chromium-browser` is there and runnable, and only says what else to install.
 * @param {string} file
 */
const isBrowser = async (file) =>
  (await isProgram(file)) && (await runCommand([file, '--version'])).code === 0;

/** @param {string} file */
async function isProgram(file) {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false; // not there, or not for us to run
  }
}

/** @param {string} named */
function refuse(named) {
  console.error(`CHROMIUM_PATH names ${named}, which is no browser that starts.`);
  return null;
}

/**
 * The line that says why, of an installer's output that may end in a stack trace.
 * @param {string} output
 */
function reasonIn(output) {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /error|fail|unable/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

const IN_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
