import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder that is gone when its scope ends: `using folder = temporaryFolder({ 'a/b.txt': 'words' })`. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
  /** The path of something inside it. */
  readonly at: (name: string) => string;
}

export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const at = (name: string) => join(path, name);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  }
  return { path, at, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
