import { forget, storiesOn } from './kept-stories.ts';
import { renewStory } from './renew-story.ts';

/**
 * With every contact: forgets what was retracted since, and renews what was corrected. `address` is where the versions
 * of stories stand (core/feed/story-versions.ts).
 */
export async function lookForCorrections(address: string): Promise<void> {
  const kept = [...(await storiesOn('saved')), ...(await storiesOn('read'))];
  if (kept.length === 0) return;
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) return;
  const versions: Readonly<Record<string, number | null>> = await answer.json();
  for (const { path, version } of kept) {
    const current = versions[slugOf(path)];
    if (current === null) await forget(path);
    else if ((current ?? 1) !== version) await renewStory(path);
  }
}

const slugOf = (path: string): string => path.split('/').at(-2) ?? '';
