import { runCommand } from '../run-command.mjs';

/** @import { Piece } from './pieces.mjs' */

/**
 * Runs the pieces, so many at once, in the order given. Each gets a line when it ends; what a piece printed is shown
 * only when it failed.
 * @param {readonly Piece[]} pieces
 * @param {number} [atOnce]
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
export async function runPieces(pieces, atOnce = 2) {
  const waiting = [...pieces];
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      if (!(await runPiece(piece))) failed.push(piece.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return failed;
}

/** @param {Piece} piece */
async function runPiece({ name, command }) {
  const started = performance.now();
  const { code, output } = await runCommand(command, { env: { NO_COLOR: '1' } });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0)
    console.log(`${output.trimEnd()}\n${name}: ${command.join(' ')} ended with exit code ${code}\n`);
  return code === 0;
}
