import { CONTENT_TYPES, SOURCE_PIECES, UNIT_TESTS } from './checking/pieces.mjs';
import { runPieces } from './checking/run-pieces.mjs';

// `npm run check`: what is worth knowing before every commit, in about a minute. `npm test` runs everything.

const started = performance.now();
// The tests take one processor, and about as long as all the rest takes the other.
const failed = [...(await runPieces([CONTENT_TYPES])), ...(await runPieces([UNIT_TESTS, ...SOURCE_PIECES]))];
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(failed.length === 0 ? `All fine (${seconds} s)` : `Failed: ${failed.join(', ')} (${seconds} s)`);
if (failed.length > 0) process.exitCode = 1;
