import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Run {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly output: () => string;
  readonly done: Promise<{ readonly status: number | null; readonly output: string }>;
}

/** Starts the real `newsroom` command on a folder made for a test; `out` and `cache` lie in that folder too. */
export function startNewsroom(
  folder: string,
  verb: readonly string[],
  environment: Record<string, string> = {},
): Run {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...verb], {
    env: {
      ...process.env,
      NEWSROOM_CONTENT: join(folder, 'content'),
      NEWSROOM_OUT: join(folder, 'dist'),
      NEWSROOM_CACHE: join(folder, 'cache'),
      NEWSROOM_NOW: '2026-11-22T00:00:00Z',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const done = new Promise<{ status: number | null; output: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, output })),
  );
  return { process: child, output: () => output, done };
}

/** Builds and insists that it worked. */
export async function buildNewsroom(folder: string, environment: Record<string, string> = {}): Promise<void> {
  const { status, output } = await startNewsroom(folder, ['build'], environment).done;
  if (status !== 0) throw new Error(`the build ended with ${status}:\n${output}`);
}

/** Every file below a folder with the digest of its bytes: two sites are the same when these are. */
export function digestsOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const digests = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
