import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Verb } from '../command.ts';
import { type CountedCopies, countRepublications } from '../count-republications.ts';
import { loadOrReport } from '../load-or-report.ts';

/** `newsroom republications access.log`: reads from the server's own log where counted copies were shown. */
export const republications: Verb = {
  register(program, context) {
    program
      .command('republications')
      .description('count from an access log where copies were shown')
      .argument('<log>', 'a log in the combined format, or - for standard input')
      .option('--json', 'answer as JSON')
      .action(async (log: string, { json }: { json?: boolean }) => {
        if (log !== '-' && !existsSync(log)) {
          context.printError(
            `There is no file ${log}. Give the access log of the server, or - to read it from a pipe.`,
          );
          return context.exit(2);
        }
        const newsroom = await loadOrReport(context.settings(), context);
        if (!newsroom) return context.exit(1);
        const input = log === '-' ? process.stdin : createReadStream(log);
        const lines = createInterface({ input, crlfDelay: Infinity });
        const counted = await countRepublications(lines, new URL(newsroom.publication.url).host);
        context.print(json ? JSON.stringify({ republications: counted }, null, 2) : asTable(counted));
        context.exit(0);
      });
  },
};

const asTable = (counted: readonly CountedCopies[]): string =>
  counted.length === 0
    ? 'No copy was counted. The counter image is off unless publication.yaml says copies: { counter: true }.'
    : counted.map(({ story, outlet, hits }) => `${String(hits).padStart(8)}  ${story}  ${outlet}`).join('\n');
