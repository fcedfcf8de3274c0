import { on, once } from 'node:events';
import { type FileGroup, type MadeGroup, makeGroup } from './file-group.ts';
import { fileGroups } from './file-groups.ts';
import { loadNewsroom } from './load-newsroom.ts';
import { published } from './newsroom.ts';
import { pageGroups } from './page-groups.ts';
import { compiledFolder, openPages } from './page-program.ts';
import { publish } from './publish.ts';
import { recalledStories } from './recalled-stories.ts';
import type { Settings } from './settings.ts';
import { sourceDigest } from './source-digest.ts';

/** What a process is to know. A newsroom holds functions and cannot be handed over, so each loads it again. */
export interface GroupJob {
  readonly settings: Settings;
  readonly next: string;
}

/** What a process says when it has made all groups it was given. */
export type GroupsDone = readonly (Pick<MadeGroup, 'numbers'> & { readonly name: string })[];

/** Makes the groups whose names it is sent, some at a time, until it is sent none. */
async function work({ settings, next }: GroupJob): Promise<void> {
  const groupOf = await groupsByName(settings);
  const messages = on(process, 'message');
  await say([]);
  for await (const [names] of messages as AsyncIterable<[readonly string[]]>) {
    if (names.length === 0) return;
    const done = [];
    for (const name of names) {
      const { numbers } = await makeGroup(await groupOf(name), next);
      done.push({ name, ...(numbers && { numbers }) });
    }
    await say(done);
  }
}

/** Finds the groups of the site; its pages are opened when the first of them is asked for. */
async function groupsByName(settings: Settings): Promise<(name: string) => Promise<FileGroup>> {
  const source = sourceDigest(process.cwd());
  const loaded = await loadNewsroom(settings, recalledStories(settings.cache, source));
  if (!loaded.ok) throw new Error(CHANGED);
  publish(loaded.value, source);
  const files = byName(fileGroups(published(), settings));
  let pages: ReadonlyMap<string, FileGroup> | undefined;
  return async (name) => {
    const file = files.get(name);
    if (file) return file;
    pages ??= byName(
      await pageGroups(await openPages(compiledFolder(settings, source)), loaded.value.publication.url),
    );
    const page = pages.get(name);
    if (!page) throw new Error(CHANGED);
    return page;
  };
}

const byName = (groups: readonly FileGroup[]): ReadonlyMap<string, FileGroup> =>
  new Map(groups.map((group) => [group.name, group]));

/** Ends when it is heard, so that nothing is lost when this process ends. */
const say = (done: GroupsDone): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(done, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

const CHANGED = 'The content changed while the site was built. Build it again.';

// Nobody waits for the files when the build is gone.
process.once('disconnect', () => process.exit(1));
const [job] = await once(process, 'message');
await work(job);
process.exit(0);
