import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { makeStoryFiles } from '../core/rendition/story-files.ts';
import { preparePress } from './press.ts';
import type { Settings } from './settings.ts';

/** Makes all files of these stories, one story after the other, and writes them below the folder of the new site. */
export async function makeCopies(
  articles: readonly Article[],
  newsroom: Newsroom,
  settings: Pick<Settings, 'content' | 'cache'>,
  next: string,
  done: () => void = () => undefined,
): Promise<void> {
  const press = await preparePress(articles, newsroom, settings);
  for (const article of articles) {
    const files = await makeStoryFiles(article, newsroom, press);
    mkdirSync(join(next, paths.copy(article.slug, '')), { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(next, paths.copy(article.slug, name)), bytes);
    done();
  }
}
