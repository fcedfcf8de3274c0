import { CACHE_PREFIX, CACHES, SHELL_PREFIX } from './caches.ts';

/** A story that this browser keeps. */
export interface KeptStory {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  /** Changes whenever the newsroom touches the story, its words or not. */
  readonly state: string;
  /** When the network last said that this is how the story stands, ISO 8601. */
  readonly keptAt: string;
  /** The files its page needs. */
  readonly parts: readonly string[];
}

export type Shelf = 'read' | 'saved';

/** What is known about a copy travels with it as a header, so that there is no second list to disagree with. */
const ABOUT = 'x-kept-story';

/** How many stories stay readable because they were read; those saved come on top. */
const MOST_READ = 60;

/** Whether this browser keeps anything for this site; rejects in none, not even where storage is closed. */
export async function mayKeep(): Promise<boolean> {
  try {
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

/** The stories of a shelf, what was read last first. */
export async function storiesOn(shelf: Shelf): Promise<readonly KeptStory[]> {
  const stories = await allOn(shelf);
  // Whoever leaves a story at once leaves one too many behind, until the next is read.
  return shelf === 'read' ? stories.slice(0, MOST_READ) : stories;
}

async function allOn(shelf: Shelf): Promise<readonly KeptStory[]> {
  const cache = await caches.open(CACHES[shelf]);
  const stories = await Promise.all((await cache.keys()).map(async (key) => aboutOf(await cache.match(key))));
  return stories.filter((story) => story !== null).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** Which shelf a story is on. */
export async function shelfOf(path: string): Promise<Shelf | null> {
  for (const shelf of ['saved', 'read'] as const) {
    if (await (await caches.open(CACHES[shelf])).match(path)) return shelf;
  }
  return null;
}

/** Keeps the page of a story on the shelf named, or on the one it is on, or among those read. */
export const keep = (story: KeptStory, page: Response, shelf?: Shelf): Promise<void> =>
  alone(async () => putOn(shelf ?? (await shelfOf(story.path)) ?? 'read', story, page));

/** Moves a story to the other shelf without asking the network; false where this browser does not have it. */
export const moveTo = (shelf: Shelf, path: string): Promise<boolean> =>
  alone(async () => {
    const page = await (await caches.open(CACHES[other(shelf)])).match(path);
    const story = aboutOf(page);
    if (!page || !story) return false;
    await putOn(shelf, story, page);
    return true;
  });

/** Takes a story from all shelves. */
export const forget = (path: string): Promise<void> =>
  alone(async () => {
    let hadIt = false;
    for (const name of [CACHES.read, CACHES.saved]) {
      hadIt = (await (await caches.open(name)).delete(path)) || hadIt;
    }
    if (hadIt) await sweep();
  });

export async function forgetEverything(): Promise<void> {
  const names = await caches.keys();
  for (const name of names) {
    if (name.startsWith(CACHE_PREFIX) && !name.startsWith(SHELL_PREFIX)) await caches.delete(name);
  }
}

/** What is done to the shelves is done one after the other, in all windows: a copy on both would not go away again. */
const alone = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request('newsroom-shelves', work) as Promise<Answer>;

const other = (shelf: Shelf): Shelf => (shelf === 'read' ? 'saved' : 'read');

/** On this shelf and only there; that of the stories read gives away what was read longest ago. */
async function putOn(shelf: Shelf, story: KeptStory, page: Response): Promise<void> {
  const headers = new Headers(page.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(ABOUT, encodeURIComponent(JSON.stringify(story)));
  const { path } = story;
  const copy = new Response(await page.text(), { headers });
  const cache = await caches.open(CACHES[shelf]);
  await cache.put(path, copy);
  await (await caches.open(CACHES[other(shelf)])).delete(path);
  if (shelf === 'read') await giveAway(cache);
}

async function giveAway(read: Cache): Promise<void> {
  const tooMany = (await allOn('read')).slice(MOST_READ);
  for (const { path } of tooMany) await read.delete(path);
  if (tooMany.length > 0) await sweep();
}

/** Throws away files that no kept story needs any more. */
async function sweep(): Promise<void> {
  const stories = [...(await allOn('read')), ...(await allOn('saved'))];
  const needed = new Set(stories.flatMap(({ parts }) => parts));
  const cache = await caches.open(CACHES.parts);
  for (const key of await cache.keys()) {
    if (!needed.has(new URL(key.url).pathname)) await cache.delete(key);
  }
}

function aboutOf(page: Response | undefined): KeptStory | null {
  const about = page?.headers.get(ABOUT);
  return about ? JSON.parse(decodeURIComponent(about)) : null;
}
