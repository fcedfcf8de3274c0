import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MadeGroup } from './file-group.ts';
import type { GroupQueue } from './group-queue.ts';
import type { GroupJob, GroupsDone } from './group-worker.ts';

/** Told of a group that is made, by its name, what was found out about it. */
export type Note = (name: string, numbers: MadeGroup['numbers']) => void;

/**
 * Makes groups of files in a process of its own until the queue is empty and closed, while this one makes others.
 */
export function makeGroupsBeside(
  queue: GroupQueue,
  job: GroupJob,
  note: Note,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER, { signal: stop });
    // It asks for groups by saying which it has made: none, when it has loaded the newsroom.
    worker.on('message', async (message) => {
      for (const { name, numbers } of message as GroupsDone) note(name, numbers);
      const groups = await queue.takeFirst(TURN);
      if (worker.connected) worker.send(groups.map(({ name }) => name));
    });
    worker.on('error', reject);
    // Not `exit`: what the process said last may come after it.
    worker.on('close', (status, signal) =>
      status === 0
        ? resolve()
        : reject(new Error(`A process that made files of the site ended with ${status ?? signal}.`)),
    );
    worker.send(job);
  });
}

/** Milliseconds of work that are handed over at once: little enough for all processes to end together. */
const TURN = 100;

const WORKER = fileURLToPath(new URL('./group-worker.ts', import.meta.url));
