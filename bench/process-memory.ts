import { readdirSync, readFileSync } from 'node:fs';

/** The most memory seen, in bytes; null where there is no /proc to look into. */
export interface PeakMemory {
  /** Of the largest single process: its own high-water mark, exact up to the last look. */
  readonly process: number;
  /** Of a process and all its descendants together; memory they share counts for each of them. */
  readonly tree: number;
}

/** Looks at a process and its descendants every 50 ms until stopped. */
export function watchMemory(pid: number): { readonly stop: () => PeakMemory | null } {
  let peak: PeakMemory | null = null;
  const timer = setInterval(() => {
    const seen = look(pid);
    if (seen) {
      peak = {
        process: Math.max(peak?.process ?? 0, seen.process),
        tree: Math.max(peak?.tree ?? 0, seen.tree),
      };
    }
  }, 50);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function look(pid: number): PeakMemory | null {
  const statuses = treeOf(pid).flatMap((each) => read(`/proc/${each}/status`) ?? []);
  if (statuses.length === 0) return null;
  return {
    process: Math.max(...statuses.map((status) => kibibytes(status, 'VmHWM'))) * 1024,
    tree: statuses.reduce((sum, status) => sum + kibibytes(status, 'VmRSS'), 0) * 1024,
  };
}

/** A process and those it started, and those they started; proc(5): the fourth field of `stat` is the parent. */
function treeOf(pid: number): readonly number[] {
  const parents = new Map(processes().map((each) => [each, parentOf(each)]));
  const tree = new Set([pid]);
  // A child may have a lower number than its parent once the numbers have wrapped around, so one pass is not enough.
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const [each, parent] of parents) if (parent !== null && tree.has(parent)) tree.add(each);
  }
  return [...tree];
}

function processes(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return []; // no /proc: macOS, Windows
  }
}

function parentOf(pid: number): number | null {
  const parent = /\) \S (\d+) /.exec(read(`/proc/${pid}/stat`) ?? '')?.[1];
  return parent === undefined ? null : Number(parent);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return null; // the process ended between two looks
  }
}

const kibibytes = (status: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
