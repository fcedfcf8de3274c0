import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { everyStory } from '../core/originals/newsroom-shelf.ts';
import { writeIndex } from '../core/verification/story-index.ts';
import { writeBelow } from './file-group.ts';
import { originalName } from './original-groups.ts';
import type { SiteRecord } from './site-record.ts';

/** Writes the index by which the page for checking copies finds a story from its words. */
export function writeOriginalsIndex(
  newsroom: Newsroom,
  { numbers }: Pick<SiteRecord, 'numbers'>,
  next: string,
): void {
  const stories = everyStory(newsroom).map(({ slug }) => ({
    slug,
    numbers: numbers[originalName(slug)] ?? [],
  }));
  const { index, shards, names } = writeIndex(stories);
  writeBelow(next, paths.verifyIndex, JSON.stringify(index));
  for (const [shard, text] of shards.entries()) writeBelow(next, paths.verifyShard(shard), text);
  for (const [file, slugs] of names.entries()) {
    writeBelow(next, paths.verifyNames(file), JSON.stringify(slugs));
  }
}
