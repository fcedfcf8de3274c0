import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../core/text/result.ts';

/** Held by the one build that may write; `release` gives it back. */
export interface BuildLock {
  readonly release: () => void;
}

/** Takes the lock, or answers with the process that holds it. A lock whose process is gone is taken over. */
export function takeBuildLock(file: string): Result<BuildLock, { readonly holder: number }> {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return ok({ release: () => rmSync(file, { force: true }) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) return err({ holder });
    rmSync(file, { force: true });
  }
  return err({ holder: 0 });
}

function isAlive(process_: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    return process_ > 0 && process.kill(process_, 0);
  } catch {
    return false;
  }
}
