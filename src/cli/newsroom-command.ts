import { Command, CommanderError } from 'commander';
import { readSettings, SettingError } from '../site/settings.ts';
import type { Context, Verb } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { importVerb } from './commands/import.ts';
import { license } from './commands/license.ts';
import { newStory } from './commands/new.ts';
import { packageStory } from './commands/package.ts';
import { republications } from './commands/republications.ts';
import { verify } from './commands/verify.ts';

const VERBS: readonly Verb[] = [
  check,
  build,
  dev,
  newStory,
  packageStory,
  republications,
  verify,
  license,
  importVerb,
];

const startedAt = new Date();

const context: Context = {
  settings: () => readSettings(process.env, startedAt),
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  exit: (status) => {
    process.exitCode = status;
  },
};

const program = new Command('newsroom')
  .description('Check, build and carry stories of the newsroom.')
  .showHelpAfterError('(add --help for what there is)')
  .exitOverride();

for (const verb of VERBS) verb.register(program, context);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    context.printError(error instanceof SettingError ? error.message : describeCrash(error));
    process.exitCode = 2;
  }
}
// A verb that failed half-way may leave a helper process running; nothing is to wait for it.
process.exit();

/** A fault of the newsroom itself, with what is needed to mend it. */
function describeCrash(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The newsroom stopped because of a fault of its own, not of your content. Nothing was published.\n${details}`;
}
