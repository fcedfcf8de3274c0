import { spawn } from 'node:child_process';

export interface Answer {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the real `newsroom` command from the root of the project, with nothing set but what is given. */
export function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...words], {
    env: { PATH: process.env['PATH'], NEWSROOM_NOW: '2026-06-01T12:00:00Z', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output, errors })));
}

/** `newsroom check` of a content folder, as an editor runs it. */
export const checkContent = (
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> => runCommand(['check'], { NEWSROOM_CONTENT: content, ...environment });
