import { readFile } from 'node:fs/promises';

/**
 * A test runner's JSON report; null when the runner did not get as far as writing it whole.
 * @param {string} file
 * @returns {Promise<unknown>}
 */
export async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT')
      return null;
    throw error;
  }
}
