import { Option } from 'commander';
import { ARTICLE_KINDS, type ArticleKind } from '../../core/newsroom/article-kinds.ts';
import { PILLARS, type Pillar } from '../../core/newsroom/publication-schema.ts';
import type { Verb } from '../command.ts';
import { importStory } from '../inbound/import-story.ts';
import { describeInputProblem } from '../inbound/input-problem.ts';

/** The options of the verb as an editor gives them. */
export interface ImportOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly item?: string;
  readonly license?: string;
  readonly reason?: string;
  readonly changes?: string;
  readonly withhold?: string;
  readonly title?: string;
  readonly dek?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly kind: ArticleKind;
  readonly topic: readonly string[];
  readonly pillar: readonly Pillar[];
  readonly allowPrivate?: boolean;
  readonly dryRun?: boolean;
}

/** `newsroom import https://…`: makes a story of a page that may be republished, and keeps its license and credit. */
export const importVerb: Verb = {
  register(program, context) {
    program
      .command('import')
      .description('bring in a story from elsewhere, where its license allows it')
      .argument('<input>', 'an address, a file (HTML, Markdown, text, feed, ninjs, NewsML-G2, package) or -')
      .option('--item <item>', 'which story of a feed: its number or address')
      .option('--out <folder>', 'a content folder in place of the usual one')
      .option('--license <license>', 'the license of a story that was held; needs --reason')
      .option('--reason <reason>', 'why it is that one; recorded with the story')
      .option('--changes <phrase>', 'what you are going to change, such as "shortened"')
      .option('--withhold <reason>', 'do not offer the story to others, and say why')
      .option('--title <title>', 'the headline, where the page has none')
      .option('--dek <dek>', 'the sentence under it')
      .option('--author <name...>', 'who wrote it, where the page does not say')
      .option('--publisher <name>', 'who published it first, where the page does not say')
      .option('--url <address>', 'where it stands, of a file')
      .addOption(new Option('--kind <kind>', 'what kind of piece').choices(ARTICLE_KINDS).default('article'))
      .option('--topic <id...>', 'its topics', [])
      .addOption(new Option('--pillar <pillar...>', 'its pillars').choices(PILLARS).default([]))
      .option('--allow-private', 'also ask machines of the own network')
      .option('--dry-run', 'show what would be made, and write nothing')
      .option('--json', 'answer as JSON, and ask nothing')
      .action(async (given: string, options: ImportOptions) => {
        const done = await importStory(given, options, context.settings());
        if (done.ok) {
          context.print(done.value.text);
          return context.exit(done.value.status);
        }
        context.printError(typeof done.error === 'string' ? done.error : describeInputProblem(done.error));
        return context.exit(2);
      });
  },
};
