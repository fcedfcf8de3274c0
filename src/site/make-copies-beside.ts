import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Article } from '../core/newsroom/newsroom.ts';
import type { CopyJob } from './copy-worker.ts';
import type { Settings } from './settings.ts';

/**
 * Makes the files of many stories in processes of their own, while this one draws the pages, and says on standard error
 * how far they are.
 */
export async function makeCopiesBeside(
  articles: readonly Article[],
  processes: number,
  settings: Settings,
  next: string,
): Promise<void> {
  const report = progress(articles.length);
  const jobs = Array.from({ length: processes }, (_, at): CopyJob => {
    const slugs = articles.filter((_article, index) => index % processes === at).map(({ slug }) => slug);
    return { slugs, settings, next };
  });
  await Promise.all(jobs.map((job) => run(job, report)));
}

function run(job: CopyJob, report: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER);
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', (status, signal) =>
      status === 0
        ? resolve()
        : reject(new Error(`A process that made copies ended with ${status ?? signal}.`)),
    );
    worker.send(job);
  });
}

const WORKER = fileURLToPath(new URL('./copy-worker.ts', import.meta.url));

/** A line for every tenth of the work. */
function progress(total: number): () => void {
  let done = 0;
  return () => {
    done++;
    const tenth = Math.floor((done * 10) / total);
    if (tenth > Math.floor(((done - 1) * 10) / total)) {
      process.stderr.write(`Copies: ${done} of ${total} stories\n`);
    }
  };
}
