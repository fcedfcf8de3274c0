import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Argument } from 'commander';
import { ARTICLE_KINDS, type ArticleKind } from '../../core/newsroom/article-kinds.ts';
import { faultOfId, suggestId } from '../../core/newsroom/classify.ts';
import { faultIn } from '../../core/newsroom/field-schemas.ts';
import { describeProblem } from '../../core/newsroom/problem-words.ts';
import { storyTemplate } from '../../core/newsroom/story-template.ts';
import type { Settings } from '../../site/settings.ts';
import type { Verb } from '../command.ts';

/** `newsroom new feature "The headline"`: begins a story as a draft; never touches a file that is there. */
export const newStory: Verb = {
  register(program, context) {
    program
      .command('new')
      .description('begin a story as a draft')
      .addArgument(new Argument('<kind>', 'what kind of piece').choices(ARTICLE_KINDS))
      .argument('<title>', 'its headline')
      .option('--name <name>', 'the end of its address, where the headline gives none')
      .action((kind: ArticleKind, title: string, options: { name?: string }) => {
        const settings = context.settings();
        const { name: given } = options;
        const fault =
          faultIn(title.trim(), LONGEST_TITLE) ?? faultOfName(given ?? suggestId(title), title, given);
        if (fault !== null) {
          context.printError(fault);
          context.exit(1);
          return;
        }
        const name = `articles/${settings.now.slice(0, 4)}/${given ?? suggestId(title)}.mdx`;
        const path = join(settings.content.path, name);
        if (existsSync(path)) {
          context.printError(
            `${settings.content.name}/${name} is there already. Choose another headline or --name, or edit that file.`,
          );
          context.exit(1);
          return;
        }
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(
          path,
          storyTemplate({ title, kind, author: firstAuthor(settings), now: settings.now }),
          { flag: 'wx' },
        );
        context.print(`${settings.content.name}/${name}`);
      });
  },
};

const LONGEST_TITLE = 300;

/** Why a story cannot have this address; null where it can. */
function faultOfName(name: string, title: string, given: string | undefined): string | null {
  if (given === undefined && !/[a-z0-9]/i.test(title.normalize('NFKD'))) {
    return `No letter of “${title}” can stand in an address. Name it: --name a-few-words.`;
  }
  const fault = faultOfId(name, 'articles');
  return fault === null ? null : describeProblem({ file: name, line: null, field: null, ...fault });
}

/** An author who exists, so that the new story passes the check as it is. */
function firstAuthor({ content }: Settings): string {
  const folder = join(content.path, 'authors');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.find((file) => file.endsWith('.mdx'))?.replace(/\.mdx$/, '') ?? 'an-author';
}
