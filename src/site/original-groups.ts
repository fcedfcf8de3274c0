import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { everyStory, numbersOf } from '../core/originals/newsroom-shelf.ts';
import { originalOf } from '../core/originals/original-of.ts';
import type { FileGroup, KeyOf } from './file-group.ts';

/** What the page for checking copies compares with: the original of every story. */
export const originalGroups = (newsroom: Newsroom, keyOf: KeyOf): readonly FileGroup[] =>
  everyStory(newsroom).map((article) => {
    const path = paths.original(article.slug);
    return {
      name: originalName(article.slug),
      key: () => keyOf(article),
      paths: [path],
      effort: 2,
      make: () => ({
        files: [{ path, type: 'application/json', content: JSON.stringify(originalOf(article, newsroom)) }],
        numbers: numbersOf(article),
      }),
    };
  });

export const originalName = (slug: string): string => `original of ${slug}`;
