import { availableParallelism } from 'node:os';
import { begun } from './begun.ts';
import { type FileGroup, makeGroup } from './file-group.ts';
import { groupQueue } from './group-queue.ts';
import type { GroupJob } from './group-worker.ts';
import { makeGroupsBeside, type Note } from './make-groups-beside.ts';
import { takeTurns } from './take-turns.ts';

/** This process and those it starts beside it, which make the files of a site together. */
export interface GroupMakers {
  /**
   * Has the groups made that changed among so many: at once by this process, or by others too where there is enough to
   * do.
   */
  readonly add: (changed: readonly FileGroup[], among: number) => Promise<void>;
  /** Settles when all that was added is made. */
  readonly finish: () => Promise<void>;
  /** Ends the other processes, whatever they do. */
  readonly dismiss: () => void;
}

/** `note` is told of each group what was found out about it. Where others help, standard error says how far they are. */
export function groupMakers(job: GroupJob, note: Note): GroupMakers {
  const queue = groupQueue();
  const stop = new AbortController();
  const turn = takeTurns();
  const helpers: Promise<void>[] = [];
  let known = 0;
  let changed = 0;
  let done = 0;
  let isComplete = false;
  return {
    async add(groups, among) {
      known += among;
      changed += groups.length;
      queue.add(groups);
      for (let missing = processesFor(queue.effort(), known) - helpers.length; missing > 0; missing--) {
        helpers.push(begun(makeGroupsBeside(queue, job, noteDone, stop.signal)));
      }
      if (helpers.length === 0) await makeWaiting();
    },
    async finish() {
      isComplete = true;
      queue.close();
      await makeWaiting();
      await Promise.all(helpers);
    },
    dismiss: () => stop.abort(),
  };

  async function makeWaiting(): Promise<void> {
    for (let group = queue.takeLast(); group; group = queue.takeLast()) {
      await turn();
      noteDone(group.name, (await makeGroup(group, job.next)).numbers);
    }
  }

  function noteDone(...found: Parameters<Note>): void {
    note(...found);
    done++;
    // Before the last are added nobody knows how many there are.
    if (helpers.length > 0 && isComplete) reportTenth(done, changed);
  }
}

/**
 * How many processes beside this one are worth their start for so many milliseconds of work, each of which loads
 * the newsroom of all these groups again. One is while the pages are compiled and drawn here; setting stories in print keeps all cores busy.
 */
function processesFor(effort: number, groups: number): number {
  const start = START + LOADED * groups;
  if (effort < start) return 0;
  return effort > 10 * start ? availableParallelism() : 1;
}

/** Milliseconds that a process must save for its start, and for each group for which it loads a story. */
const START = 800;
const LOADED = 0.5;

/** A line for every tenth of the work. */
function reportTenth(done: number, total: number): void {
  const tenth = Math.floor((done * 10) / total);
  if (tenth > Math.floor(((done - 1) * 10) / total))
    process.stderr.write(`Pages, copies and feeds: ${tenth * 10} %\n`);
}
