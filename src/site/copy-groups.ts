import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { everyStory } from '../core/originals/newsroom-shelf.ts';
import { makeStoryFiles, storyFileNames } from '../core/rendition/story-files.ts';
import type { FileGroup, KeyOf } from './file-group.ts';
import { pressFor } from './press.ts';
import type { Settings } from './settings.ts';

/** The copies of every story that may be taken, and what a retracted one answers with. */
export function copyGroups(newsroom: Newsroom, settings: Settings, keyOf: KeyOf): readonly FileGroup[] {
  const pressOf = pressFor(newsroom, settings);
  return everyStory(newsroom).flatMap((article) => {
    const names = storyFileNames(article, newsroom);
    if (names.length === 0) return [];
    const pathOf = (name: string): string => paths.copy(article.slug, name);
    return {
      name: `copies of ${article.slug}`,
      key: () => keyOf(article),
      paths: names.map(pathOf),
      effort: names.some((name) => /\.(?:docx|pdf)$/.test(name)) ? SET : PLAIN,
      async make() {
        const files = await makeStoryFiles(article, newsroom, await pressOf(article));
        return {
          files: files.map(({ name, mediaType, bytes }) => ({
            path: pathOf(name),
            type: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
            content: bytes,
          })),
        };
      },
    };
  });
}

/** Milliseconds for the copies of a story that are text, and for all of them where some are set in print or in Word. */
const PLAIN = 4;
const SET = 250;
