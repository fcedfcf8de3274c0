import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Argument } from 'commander';
import { ARTICLE_KINDS, type ArticleKind } from '../../core/newsroom/article-kinds.ts';
import { suggestId } from '../../core/newsroom/classify.ts';
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
      .action((kind: ArticleKind, title: string) => {
        const settings = context.settings();
        const name = `articles/${settings.now.slice(0, 4)}/${suggestId(title)}.mdx`;
        const path = join(settings.content.path, name);
        if (existsSync(path)) {
          context.printError(
            `${settings.content.name}/${name} is there already. Choose another headline or edit that file.`,
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

/** An author who exists, so that the new story passes the check as it is. */
function firstAuthor({ content }: Settings): string {
  const folder = join(content.path, 'authors');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.find((file) => file.endsWith('.mdx'))?.replace(/\.mdx$/, '') ?? 'an-author';
}
