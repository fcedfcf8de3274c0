import { resolve } from 'node:path';
import { installPackages } from './install.mjs';
import { BUILD_COMMAND, PROJECT_FOLDER } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { serveFolder, warnAboutHeaders } from './serve.mjs';
import { isPortTaken } from './serving/listen.mjs';
import { wantedPort } from './serving/wanted-port.mjs';

// `npm start`: installs when that is due, builds, and serves what was built until Ctrl+C.

/** @returns {Promise<number | null>} an exit code, or null to go on serving */
async function start() {
  const port = wantedPort();
  const installed = await installPackages();
  if (installed !== 0) return installed;
  const built = await runCommand(BUILD_COMMAND, { show: true });
  if (built.code !== 0) return built.code;
  const folder = resolve(PROJECT_FOLDER, process.env.NEWSROOM_OUT ?? 'dist');
  await warnAboutHeaders(folder);
  const server = await serveOnFreePort(folder, port);
  console.log(`The newsroom is at ${server.url}\nCtrl+C ends it.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void server.close());
  }
  return null;
}

/**
 * @param {string} folder
 * @param {number} wanted
 */
async function serveOnFreePort(folder, wanted) {
  for (let port = wanted; port < wanted + 50 && port < 65_536; port++) {
    try {
      return await serveFolder({ folder, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new RangeError(
    `Ports ${wanted} and the 49 after it are all taken. Name a free one: PORT=8080 npm start`,
  );
}

try {
  const code = await start();
  if (code !== null) process.exitCode = code;
} catch (error) {
  if (!(error instanceof RangeError)) throw error; // a port that can not be had is no fault of ours
  console.error(error.message);
  process.exitCode = 2;
}
