import { setImmediate } from 'node:timers/promises';

/** How long others wait at most, in milliseconds: nobody notices, and nothing is lost by asking. */
const TURN = 20;

/**
 * For a long loop: what it answers is awaited in each round, and lets whatever waits for this thread have its turn now
 * and then. Other processes stand still as long as nobody reads what they say.
 */
export function takeTurns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await setImmediate();
    since = performance.now();
  };
}
