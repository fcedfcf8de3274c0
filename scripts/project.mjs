import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever folder a script is started from. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** Where npm puts the commands of the packages in the lock file. */
export const BIN_FOLDER = join(PROJECT_FOLDER, 'node_modules', '.bin');

/** The Node the project is written for; the one that runs these scripts may be older. */
export const PINNED_NODE = join(BIN_FOLDER, 'node');

/**
 * The command that builds the site.
 * @type {readonly [string, ...string[]]}
 */
export const BUILD_COMMAND = [PINNED_NODE, 'src/cli/main.ts', 'build'];
