import { type FileGroup, type MadeGroup, makeGroup } from './file-group.ts';
import { fileGroups } from './file-groups.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { published } from './newsroom.ts';
import { publish } from './publish.ts';
import { recalledStories } from './recalled-stories.ts';
import type { Settings } from './settings.ts';
import { sourceDigest } from './source-digest.ts';

/** What one process is to do. A newsroom holds functions and cannot be handed over, so each loads it again. */
export interface GroupJob {
  /** The names of the groups to make. */
  readonly names: readonly string[];
  readonly settings: Settings;
  readonly next: string;
}

/** What a process says of each group that is done. */
export interface GroupDone extends Pick<MadeGroup, 'numbers'> {
  readonly name: string;
}

async function work({ names, settings, next }: GroupJob): Promise<void> {
  const loaded = await loadNewsroom(settings, recalledStories(settings.cache, sourceDigest(process.cwd())));
  if (!loaded.ok) throw new Error(CHANGED);
  publish(loaded.value, '');
  const known = new Map<string, FileGroup>(
    fileGroups(published(), settings).map((group) => [group.name, group]),
  );
  for (const name of names) {
    const group = known.get(name);
    if (!group) throw new Error(CHANGED);
    const { numbers } = await makeGroup(group, next);
    await say({ name, ...(numbers && { numbers }) });
  }
}

/** Ends when it is heard, so that nothing is lost when this process ends. */
const say = (done: GroupDone): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(done, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

const CHANGED = 'The content changed while the site was built. Build it again.';

// Nobody waits for the files when the build is gone.
process.once('disconnect', () => process.exit(1));
process.once('message', async (job) => {
  await work(job as GroupJob);
  process.exit(0);
});
