import { verifyPaths } from '../../core/newsroom/verify-paths.ts';
import type { StoryShelf } from '../../core/verification/find-story.ts';
import { storyAddress } from '../../core/verification/named-stories.ts';
import type { Original } from '../../core/verification/original.ts';
import type { StoryIndex } from '../../core/verification/story-index.ts';

/** The stories of this site as its own files have them; only these are asked for, and each once. */
export function siteShelf(site: string): StoryShelf {
  const names = new Map<number, Promise<readonly string[] | null>>();
  let index: Promise<StoryIndex | null> | null = null;
  const load = (): Promise<StoryIndex | null> => {
    index ??= readJson<StoryIndex>(verifyPaths.verifyIndex);
    return index;
  };
  return {
    site,
    index: load,
    shard: async (shard) => (await (await ask(verifyPaths.verifyShard(shard)))?.text()) ?? '',
    name: async (story) => {
      const size = (await load())?.names ?? 1;
      const file = Math.floor(story / size);
      const loaded = names.get(file) ?? readJson<readonly string[]>(verifyPaths.verifyNames(file));
      names.set(file, loaded);
      return (await loaded)?.[story % size] ?? null;
    },
    original: (slug) =>
      SLUG.test(slug) ? readJson<Original>(verifyPaths.original(slug)) : Promise.resolve(null),
  };
}

/** Anything else in a foreign page is no name of a story, and nothing is asked for it. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The story somebody typed, by its address or its name; null where the field is empty. */
export function slugIn(text: string, site: string): string | null {
  const given = text.trim();
  if (given === '') return null;
  const found = storyAddress(given, site);
  return found?.kind === 'slug' ? found.value : (given.split('/').filter(Boolean).at(-1) ?? null);
}

async function readJson<Value>(path: string): Promise<Value | null> {
  return ((await (await ask(path))?.json()) ?? null) as Value | null;
}

async function ask(path: string): Promise<Response | null> {
  const response = await fetch(path);
  return response.ok ? response : null;
}
