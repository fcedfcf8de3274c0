import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../../core/text/nearest.ts';
import type { Settings } from '../../site/settings.ts';
import type { Context, ExitStatus, Verb } from '../command.ts';
import { loadOrReport } from '../load-or-report.ts';

/** `newsroom package a-story`: makes the files others take of one story, without building the site. */
export const packageStory: Verb = {
  register(program, context) {
    program
      .command('package')
      .description('make the files others take of one story')
      .argument('<slug>', 'the name of its file without .mdx, its path, or its address')
      .option('--out <folder>', 'where to put them', '.')
      .action(async (slug: string, { out }: { out: string }) => {
        context.exit(await makePackage(slug, resolve(out, slugIn(slug)), context.settings(), context));
      });
  },
};

/** `a-story` of `articles/2026/a-story.mdx` and of `https://news.example/articles/a-story/`. */
const slugIn = (given: string): string =>
  given
    .replace(/\/+$/, '')
    .replace(/\.mdx$/, '')
    .replace(/^.*\//, '');

async function makePackage(
  given: string,
  folder: string,
  settings: Settings,
  context: Context,
): Promise<ExitStatus> {
  const newsroom = await loadOrReport(settings, context);
  if (!newsroom) return 1;
  const slug = slugIn(given);
  const article = [...newsroom.articles, ...newsroom.retracted].find((known) => known.slug === slug);
  if (!article) {
    const like = nearest(
      slug,
      newsroom.articles.map((known) => known.slug),
    );
    context.printError(`There is no published story "${slug}".${like ? ` Did you mean "${like}"?` : ''}`);
    return 1;
  }
  // The typesetter and the Word writer are large, and no other verb needs them.
  const { makeStoryFiles } = await import('../../core/rendition/story-files.ts');
  const { pressFor } = await import('../../site/press.ts');
  const files = await makeStoryFiles(article, newsroom, await pressFor(newsroom, settings)(article));
  if (files.length === 0) {
    context.printError(`"${slug}" may not be taken at this moment; its republish page says why.`);
    return 1;
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    context.printError(
      `${folder} cannot be made (${(error as NodeJS.ErrnoException).code}). Give --out a folder.`,
    );
    return 2;
  }
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  context.print(`${files.length} files in ${folder}`);
  return 0;
}
