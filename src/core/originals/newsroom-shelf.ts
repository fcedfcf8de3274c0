import { canonicalPassages } from '../document/canonical-text.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { shortCode } from '../newsroom/short-code.ts';
import type { StoryShelf } from '../verification/find-story.ts';
import { storyNumbers } from '../verification/sketch.ts';
import { type IndexedStory, type IndexFiles, writeIndex } from '../verification/story-index.ts';
import { originalOf } from './original-of.ts';

/** The stories of a newsroom to look copies up in; the index is only made when nothing names the story. */
export function newsroomShelf(newsroom: Newsroom): StoryShelf {
  let files: IndexFiles | null = null;
  const made = (): IndexFiles => {
    files ??= writeIndex(indexedStories(newsroom));
    return files;
  };
  return {
    site: newsroom.publication.url,
    index: async () => made().index,
    shard: async (shard) => made().shards[shard] ?? '',
    name: async (story) => made().names.flat()[story] ?? null,
    original: async (slug) => {
      const article = everyStory(newsroom).find((known) => known.slug === slug);
      return article === undefined ? null : originalOf(article, newsroom);
    },
  };
}

/** All stories that copies can be of, the retracted ones too, whose copies are still about. */
export const everyStory = ({ articles, retracted }: Newsroom): readonly Article[] => [
  ...articles,
  ...retracted,
];

const indexedStories = (newsroom: Newsroom): readonly IndexedStory[] =>
  everyStory(newsroom).map((article) => ({ slug: article.slug, numbers: numbersOf(article) }));

/** What a story is found by. */
export const numbersOf = (article: Article): readonly number[] =>
  storyNumbers(canonicalPassages(article.body()), article.title, shortCode(article.slug));
