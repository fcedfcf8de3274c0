import { loadNewsroom } from '../../site/load-newsroom.ts';
import type { Verb } from '../command.ts';
import { problemsAsJson, reportProblems } from '../report-problems.ts';

/** `newsroom check`: reads and checks everything in the content folder without building. */
export const check: Verb = {
  register(program, context) {
    program
      .command('check')
      .description('check all content without building')
      .option('--json', 'answer as JSON')
      .action(async ({ json }: { json?: boolean }) => {
        const settings = context.settings();
        const newsroom = await loadNewsroom(settings);
        const problems = newsroom.ok ? [] : newsroom.error;
        context.exit(problems.length > 0 ? 1 : 0);
        if (json) context.print(problemsAsJson(problems));
        else if (newsroom.ok)
          context.print(
            `${settings.content.name}: ${newsroom.value.articles.length} stories to publish, no problems.`,
          );
        else context.printError(reportProblems(problems));
      });
  },
};
