import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { type PeakMemory, watchMemory } from './process-memory.ts';

/** What one run of a command took. */
export interface Measurement {
  readonly exitCode: number;
  readonly wallSeconds: number;
  /** User and system time of the command and all it waited for; null where the shell does not tell. */
  readonly cpuSeconds: number | null;
  readonly memory: PeakMemory | null;
  readonly output: string;
}

/** Runs a command to its end and measures it from outside, so that the command need not know. */
export async function measure(
  command: readonly string[],
  { folder, env = {} }: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Measurement> {
  const started = performance.now();
  // `times` of the POSIX shell counts every descendant that was waited for, to the hundredth of a second.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that all of it can be ended
  });
  const release = endTogether(child.pid ?? 0);
  const watch = watchMemory(child.pid ?? 0);
  const [out, err, times, exitCode] = await Promise.all([
    textOf(child.stdio[1] as Readable),
    textOf(child.stdio[2] as Readable),
    textOf(child.stdio[3] as Readable),
    new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    }),
  ]);
  release();
  const wallSeconds = (performance.now() - started) / 1000;
  return { exitCode, wallSeconds, cpuSeconds: parseTimes(times), memory: watch.stop(), output: out + err };
}

/** Passes Ctrl+C and a request to end on to all the command started; that it failed then ends the measuring too. */
function endTogether(group: number): () => void {
  const pass = (signal: NodeJS.Signals) => void process.kill(-group, signal);
  for (const signal of ENDING) process.once(signal, pass);
  return () => {
    for (const signal of ENDING) process.off(signal, pass);
  };
}

const ENDING = ['SIGINT', 'SIGTERM'] as const;

/** Reads what POSIX `times` prints: on its second line the user and system time of the children, `0m1.50s 0m0.25s`. */
export function parseTimes(text: string): number | null {
  const parts = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) return null;
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}
