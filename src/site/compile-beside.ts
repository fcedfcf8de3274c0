import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledFolder, ENTRY } from './page-program.ts';
import type { Settings } from './settings.ts';

/**
 * Has all pages compiled into the cache. That takes seconds and needs no story, so a process of its own begins with it
 * while the stories are read; what was compiled last stays while `source`, the digest of the source code, is the same.
 * Rejects when the pages cannot be compiled, having said on standard error why, and when `stop` is heeded.
 */
export async function compileBeside(settings: Settings, source: string, stop: AbortSignal): Promise<void> {
  const kept = compiledFolder(settings, source);
  if (existsSync(kept)) return;
  rmSync(dirname(kept), { recursive: true, force: true });
  // Astro compiles only inside the project, and the cache may lie on another disk.
  const workshop = join(process.cwd(), '.astro', `pages-${hash('sha256', settings.cache).slice(0, 12)}`);
  rmSync(workshop, { recursive: true, force: true });
  await runWorker(workshop, stop);
  cpSync(workshop, `${kept}.next`, { recursive: true });
  rmSync(workshop, { recursive: true });
  // What the program does not bring itself is found in the project, wherever the cache lies.
  symlinkSync(join(process.cwd(), 'node_modules'), `${kept}.next/program/node_modules`, 'junction');
  renameSync(`${kept}.next`, kept);
}

function runWorker(folder: string, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(WORKER, [folder, ENTRY], { signal: stop });
    worker.on('error', reject);
    worker.on('close', (status, signal) =>
      status === 0
        ? resolve()
        : reject(
            new Error(`The pages could not be compiled (${status ?? signal}); the reason stands above.`),
          ),
    );
  });
}

const WORKER = fileURLToPath(new URL('./compile-worker.ts', import.meta.url));
