import type { Article } from '../core/newsroom/newsroom.ts';
import { copyGroups } from './copy-groups.ts';
import { feedGroups } from './feed-groups.ts';
import type { FileGroup } from './file-group.ts';
import type { Published } from './newsroom.ts';
import { once } from './once.ts';
import { originalGroups } from './original-groups.ts';
import { articlePageKey } from './page-key.ts';
import type { Settings } from './settings.ts';

/** All files of the site that are made from stories and are no pages: their copies, their originals, their feeds. */
export function fileGroups(published: Published, settings: Settings): readonly FileGroup[] {
  const keyOf = once((article: Article) => articlePageKey(article, []));
  return [
    ...copyGroups(published.newsroom, settings, keyOf),
    ...originalGroups(published.newsroom, keyOf),
    ...feedGroups(published, keyOf),
  ];
}
