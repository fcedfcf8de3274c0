import { parentPort, workerData } from 'node:worker_threads';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { makeCopies } from './make-copies.ts';
import { publishedOf } from './publish.ts';
import type { Settings } from './settings.ts';

/** What one worker is to do. A newsroom holds functions and cannot be handed over, so each worker loads it again. */
export interface CopyJob {
  readonly slugs: readonly string[];
  /** The key of the newsroom the pages are drawn from. */
  readonly key: string;
  readonly settings: Settings;
  readonly next: string;
}

const job: CopyJob = workerData;
const loaded = await loadNewsroom(job.settings);
if (!loaded.ok) throw new Error('The content changed while the site was built. Build it again.');
const wanted = new Set(job.slugs);
const stories = storiesOf(loaded.value).filter(({ slug }) => wanted.has(slug));
if (stories.length !== wanted.size) {
  throw new Error('The content changed while the site was built. Build it again.');
}
await makeCopies(stories, publishedOf(loaded.value, job.key), job.settings, job.next, () =>
  parentPort?.postMessage('made'),
);

function storiesOf({ articles, retracted }: Newsroom): readonly Article[] {
  return [...articles, ...retracted];
}
