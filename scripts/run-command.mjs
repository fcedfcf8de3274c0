import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { BIN_FOLDER, PROJECT_FOLDER } from './project.mjs';

/** @import { ChildProcess } from 'node:child_process' */

/**
 * Runs a command in the project's folder and waits for its end. The tools of the lock file stand first in its PATH,
 * so that the pinned Node runs them all; it gets no input, so that nothing can wait for an answer.
 * @param {readonly [command: string, ...args: string[]]} command
 * @param {{ env?: Readonly<Record<string, string>>, show?: boolean }} [options] `show` lets its output through at once
 * @returns {Promise<{ code: number, output: string }>} the exit code as a shell counts it (128 + n after signal n) and, unless shown, what it said
 */
export function runCommand([command, ...args], { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const out = show ? 'inherit' : 'pipe';
    const path = [BIN_FOLDER, process.env.PATH].join(delimiter);
    const child = spawn(command, args, {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
      stdio: ['ignore', out, out],
    });
    const release = endTogether(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => {
      release();
      resolve({ code: 127, output: `${command} could not be run: ${error.message}\n` });
    });
    child.once('close', (code, signal) => {
      release();
      resolve({ code: code ?? 128 + signalNumber(signal), output });
    });
  });
}

/**
 * Passes Ctrl+C and a request to end on to the child, waits for it, and only then ends in the same way: otherwise a
 * build or a browser would live on alone.
 * @param {ChildProcess} child
 */
function endTogether(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    child.once('close', () => process.kill(process.pid, signal));
    child.kill(signal);
  };
  for (const signal of ENDING) process.once(signal, pass);
  return () => {
    for (const signal of ENDING) process.off(signal, pass);
  };
}

const ENDING = /** @type {const} */ (['SIGINT', 'SIGTERM']);

/** @param {NodeJS.Signals | null} signal */
const signalNumber = (signal) => (signal ? constants.signals[signal] : 0);
