import { availableParallelism } from 'node:os';
import { type FileGroup, keepGroup, type MadeGroup, makeGroup } from './file-group.ts';
import { makeGroupsBeside } from './make-groups-beside.ts';
import type { Settings } from './settings.ts';
import type { SiteRecord } from './site-record.ts';
import { takeTurns } from './take-turns.ts';

/** What became of the files beside the pages, and what the record of the site says of them. */
export interface WrittenGroups extends SiteRecord {
  readonly made: number;
  readonly kept: number;
}

/**
 * Writes groups of files into the folder of the new site. What was made from the same things by the last build is linked
 * instead of made; nothing is left of a story that is gone.
 */
export async function writeGroups(
  groups: readonly FileGroup[],
  last: SiteRecord,
  settings: Settings,
  next: string,
): Promise<WrittenGroups> {
  const keys: Record<string, string> = {};
  const numbers: Record<string, readonly number[]> = {};
  const changed: FileGroup[] = [];
  const turn = takeTurns();
  for (const group of groups) {
    await turn();
    const key = group.key();
    if (key !== null) keys[group.name] = key;
    const isKept = key !== null && last.keys[group.name] === key && keepGroup(group, settings.out, next);
    if (isKept) note(group.name, last.numbers[group.name]);
    else changed.push(group);
  }
  const processes = processesFor(changed, groups);
  if (processes > 0) await makeGroupsBeside(changed, processes, settings, next, note);
  else {
    for (const group of changed) {
      await turn();
      note(group.name, (await makeGroup(group, next)).numbers);
    }
  }
  return { made: changed.length, kept: groups.length - changed.length, keys, numbers };

  function note(name: string, found: MadeGroup['numbers']): void {
    if (found) numbers[name] = found;
  }
}

/**
 * How many processes are worth their start: each loads the newsroom again, though while this one is busy with pages. One
 * makes plain copies and feeds beside it; setting stories in print keeps all cores busy.
 */
function processesFor(changed: readonly FileGroup[], all: readonly FileGroup[]): number {
  const effort = changed.reduce((sum, group) => sum + group.effort, 0);
  const start = START + LOADED * all.length;
  if (effort < start) return 0;
  return effort > 10 * start ? Math.min(availableParallelism(), changed.length) : 1;
}

/** Milliseconds that a process must save for its start, and for each group for which it loads a story. */
const START = 800;
const LOADED = 0.5;
