import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../core/newsroom/newsroom.ts';
import type { CopyJob } from './copy-worker.ts';
import type { Published } from './newsroom.ts';
import type { Settings } from './settings.ts';

/** Makes the files of many stories on all cores, and says on standard error how far it is. */
export async function makeCopiesInParallel(
  articles: readonly Article[],
  { key }: Published,
  settings: Settings,
  next: string,
): Promise<void> {
  const workers = Math.min(availableParallelism(), articles.length);
  const report = progress(articles.length);
  const jobs = Array.from({ length: workers }, (_, worker): CopyJob => {
    const slugs = articles.filter((_article, index) => index % workers === worker).map(({ slug }) => slug);
    return { slugs, key, settings, next };
  });
  await Promise.all(jobs.map((job) => run(job, report)));
}

function run(job: CopyJob, report: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { workerData: job });
    worker.on('message', report);
    worker.on('error', reject);
    worker.on('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`A worker that made copies ended with status ${status}.`)),
    );
  });
}

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
