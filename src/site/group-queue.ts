import type { FileGroup } from './file-group.ts';

/** Groups that wait to be made. This process takes them from one end, those beside it from the other, until they meet. */
export interface GroupQueue {
  readonly add: (groups: readonly FileGroup[]) => void;
  /** Says that none will be added any more. */
  readonly close: () => void;
  /** The group added last; undefined where none waits. */
  readonly takeLast: () => FileGroup | undefined;
  /** The groups added first, of about so many milliseconds together; waits for them, and is empty at the end. */
  readonly takeFirst: (effort: number) => Promise<readonly FileGroup[]>;
  /** Milliseconds that all that wait will take, about. */
  readonly effort: () => number;
}

export function groupQueue(): GroupQueue {
  const waiting: FileGroup[] = [];
  let start = 0;
  let more = Promise.withResolvers<void>();
  let isClosed = false;
  return {
    add(groups) {
      for (const group of groups) waiting.push(group);
      more.resolve();
      more = Promise.withResolvers();
    },
    close() {
      isClosed = true;
      more.resolve();
    },
    takeLast: () => (start < waiting.length ? waiting.pop() : undefined),
    async takeFirst(effort) {
      while (start === waiting.length && !isClosed) await more.promise;
      const taken: FileGroup[] = [];
      for (let left = effort; left > 0 && start < waiting.length; start++) {
        const group = waiting[start];
        if (!group) break;
        taken.push(group);
        left -= group.effort;
      }
      return taken;
    },
    effort: () => waiting.slice(start).reduce((sum, group) => sum + group.effort, 0),
  };
}
