import type { Command } from 'commander';
import type { Settings } from '../site/settings.ts';

/** One verb of the `newsroom` command; each is a file in `commands/` that `main.ts` lists. */
export interface Verb {
  /** Adds the verb to the program. */
  readonly register: (program: Command, context: Context) => void;
}

/** The outside world, as far as a verb may touch it. */
export interface Context {
  /** Read when a verb runs, so that a fault in the environment is reported by it. */
  readonly settings: () => Settings;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Sets the exit status: 0 fine, 1 findings or problems, 2 could not run. */
  readonly exit: (status: ExitStatus) => void;
}

export type ExitStatus = 0 | 1 | 2 | 3 | 4;
