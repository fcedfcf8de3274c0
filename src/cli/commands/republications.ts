import { createReadStream, statSync } from 'node:fs';
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
        if (log !== '-' && !statSync(log, { throwIfNoEntry: false })?.isFile()) {
          context.printError(
            `There is no file ${log}. Give the access log of the server, or - to read it from a pipe.`,
          );
          return context.exit(2);
        }
        const newsroom = await loadOrReport(context.settings(), context);
        if (!newsroom) return context.exit(1);
        const input = log === '-' ? process.stdin : createReadStream(log);
        const lines = createInterface({ input, crlfDelay: Infinity });
        const { host } = new URL(newsroom.publication.url);
        const slugs = new Set([...newsroom.articles, ...newsroom.retracted].map(({ slug }) => slug));
        // Whoever looks for holes in a server asks for anything.
        const counted = (await countRepublications(lines, host)).filter(({ story }) => slugs.has(story));
        const isOn = newsroom.publication.copies.counter;
        context.print(json ? JSON.stringify({ republications: counted }, null, 2) : asTable(counted, isOn));
        context.exit(0);
      });
  },
};

const asTable = (counted: readonly CountedCopies[], isOn: boolean): string =>
  counted.length === 0
    ? `No copy was counted.${isOn ? '' : ' The counter image is off unless publication.yaml says copies: { counter: true }.'}`
    : counted.map(({ story, outlet, hits }) => `${String(hits).padStart(8)}  ${story}  ${outlet}`).join('\n');
