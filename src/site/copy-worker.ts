import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { makeCopies } from './make-copies.ts';
import type { Settings } from './settings.ts';

/** What one process is to do. A newsroom holds functions and cannot be handed over, so each loads it again. */
export interface CopyJob {
  readonly slugs: readonly string[];
  readonly settings: Settings;
  readonly next: string;
}

async function work({ slugs, settings, next }: CopyJob): Promise<void> {
  const loaded = await loadNewsroom(settings);
  const wanted = new Set(slugs);
  const stories = loaded.ok ? storiesOf(loaded.value).filter(({ slug }) => wanted.has(slug)) : [];
  if (!loaded.ok || stories.length !== wanted.size) {
    throw new Error('The content changed while the site was built. Build it again.');
  }
  await makeCopies(stories, loaded.value, settings, next, () => process.send?.('made'));
}

const storiesOf = ({ articles, retracted }: Newsroom): readonly Article[] => [...articles, ...retracted];

// Nobody waits for the copies when the build is gone.
process.once('disconnect', () => process.exit(1));
process.once('message', async (job) => {
  await work(job as CopyJob);
  process.exit(0);
});
