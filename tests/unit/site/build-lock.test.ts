import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takeBuildLock } from '../../../src/site/build-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The number of a process that has ended. */
function aProcessThatIsGone(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('the lock of a build', () => {
  test('is held by one at a time, and the second is told who holds it', () => {
    using folder = temporaryFolder();
    const first = takeBuildLock(folder.at('dist.lock'));
    expect(first.ok).toBe(true);
    expect(takeBuildLock(folder.at('dist.lock'))).toEqual({ ok: false, error: { holder: process.pid } });
  });

  test('can be taken again when it was given back', () => {
    using folder = temporaryFolder();
    for (let build = 0; build < 3; build++) {
      const lock = takeBuildLock(folder.at('dist.lock'));
      if (!lock.ok) throw new Error('the lock is taken');
      lock.value.release();
      expect(existsSync(folder.at('dist.lock'))).toBe(false);
    }
  });

  test('is kept apart for each site', () => {
    using folder = temporaryFolder();
    expect(takeBuildLock(folder.at('one.lock')).ok).toBe(true);
    expect(takeBuildLock(folder.at('two.lock')).ok).toBe(true);
  });

  test.each([
    ['a process that is gone', () => String(aProcessThatIsGone())],
    ['nobody, because its build was killed before it wrote', () => ''],
    ['no number', () => 'words'],
    ['a number no process has', () => '-1'],
  ])('is taken over from %s', (_, holder) => {
    using folder = temporaryFolder();
    writeFileSync(folder.at('dist.lock'), holder());
    const lock = takeBuildLock(folder.at('dist.lock'));
    expect(lock.ok).toBe(true);
    expect(readFileSync(folder.at('dist.lock'), 'utf8')).toBe(String(process.pid));
  });

  test('is left to a process that lives', () => {
    using folder = temporaryFolder();
    writeFileSync(folder.at('dist.lock'), String(process.ppid));
    expect(takeBuildLock(folder.at('dist.lock'))).toEqual({ ok: false, error: { holder: process.ppid } });
  });

  test('is made where the folder of the site is not there yet', () => {
    using folder = temporaryFolder();
    expect(takeBuildLock(folder.at('sites/news/dist.lock')).ok).toBe(true);
  });
});
