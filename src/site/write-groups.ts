import { type FileGroup, keepGroup } from './file-group.ts';
import { groupMakers } from './group-makers.ts';
import type { Settings } from './settings.ts';
import type { SiteRecord } from './site-record.ts';
import { takeTurns } from './take-turns.ts';

/** All that a site consists of; its pages are known when they are compiled. */
export interface SiteGroups {
  readonly files: readonly FileGroup[];
  readonly pages: Promise<readonly FileGroup[]>;
}

/**
 * Writes groups of files into the folder of the new site, and answers what they were made from. What was made from the
 * same things by the last build is linked instead of made; nothing is left of a story that is gone.
 */
export async function writeGroups(
  { files, pages }: SiteGroups,
  last: SiteRecord,
  settings: Settings,
  next: string,
): Promise<SiteRecord> {
  const keys: Record<string, string> = {};
  const numbers: Record<string, readonly number[]> = {};
  const makers = groupMakers({ settings, next }, note);
  const turn = takeTurns();
  try {
    await makers.add(await changedIn(files), files.length);
    const compiled = await pages;
    await makers.add(await changedIn(compiled), compiled.length);
    await makers.finish();
    return { keys, numbers };
  } finally {
    makers.dismiss();
  }

  /** Takes over what the last build made from the same; the others are left. */
  async function changedIn(groups: readonly FileGroup[]): Promise<readonly FileGroup[]> {
    const changed: FileGroup[] = [];
    for (const group of groups) {
      await turn();
      const key = group.key();
      if (key !== null) keys[group.name] = key;
      const isKept = key !== null && last.keys[group.name] === key && keepGroup(group, settings.out, next);
      if (isKept) note(group.name, last.numbers[group.name]);
      else changed.push(group);
    }
    return changed;
  }

  function note(name: string, found: readonly number[] | undefined): void {
    if (found) numbers[name] = found;
  }
}
