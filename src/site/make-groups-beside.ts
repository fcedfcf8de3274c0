import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FileGroup, MadeGroup } from './file-group.ts';
import type { GroupDone, GroupJob } from './group-worker.ts';
import type { Settings } from './settings.ts';

/**
 * Makes groups of files in processes of their own, while this one draws the pages, and says on standard error how far
 * they are. `note` is told the name of each with what was found out about it.
 */
export async function makeGroupsBeside(
  groups: readonly FileGroup[],
  processes: number,
  settings: Settings,
  next: string,
  note: (name: string, numbers: MadeGroup['numbers']) => void,
): Promise<void> {
  const report = progress(groups.length);
  const jobs = Array.from({ length: processes }, (_, at): GroupJob => {
    const names = groups.filter((_group, index) => index % processes === at).map(({ name }) => name);
    return { names, settings, next };
  });
  await Promise.all(
    jobs.map((job) =>
      run(job, ({ name, numbers }) => {
        note(name, numbers);
        report();
      }),
    ),
  );
}

function run(job: GroupJob, done: (group: GroupDone) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER);
    worker.on('message', (message) => done(message as GroupDone));
    worker.on('error', reject);
    // Not `exit`: what the process said last may come after it.
    worker.on('close', (status, signal) =>
      status === 0
        ? resolve()
        : reject(new Error(`A process that made copies and feeds ended with ${status ?? signal}.`)),
    );
    worker.send(job);
  });
}

const WORKER = fileURLToPath(new URL('./group-worker.ts', import.meta.url));

/** A line for every tenth of the work. */
function progress(total: number): () => void {
  let done = 0;
  return () => {
    done++;
    const tenth = Math.floor((done * 10) / total);
    if (tenth > Math.floor(((done - 1) * 10) / total)) {
      process.stderr.write(`Copies and feeds: ${tenth * 10} %\n`);
    }
  };
}
