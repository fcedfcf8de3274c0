import { hash } from 'node:crypto';
import { type FeedItem, feedItem } from '../core/feed/feed-item.ts';
import type { Article, Newsroom } from '../core/newsroom/newsroom.ts';
import { publicationKey } from '../core/newsroom/page-key.ts';
import { writeRenditions } from '../core/rendition/registry.ts';
import { storyFiles } from '../core/rendition/story-files.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { type Published, setPublished } from './newsroom.ts';

/** Puts a newsroom in place for all pages; `source` changes whenever the program does. */
export const publish = (newsroom: Newsroom, source: string): void =>
  setPublished(publishedOf(newsroom, hash('sha256', source + publicationKey(newsroom))));

/** A newsroom with what is made of it once; `key` as {@link Published} has it. */
function publishedOf(newsroom: Newsroom, key: string): Published {
  const items = new WeakMap<Article, FeedItem>();
  return {
    newsroom,
    key,
    copiesOf: (article) =>
      availabilityOf(article, newsroom.now).kind === 'available'
        ? writeRenditions(article, newsroom, SHOWN)
        : [],
    feedItemOf(article) {
      const item = items.get(article) ?? feedItem(article, newsroom);
      items.set(article, item);
      return item;
    },
    filesOf: (article) => storyFiles(article, newsroom),
  };
}

/** The copies that a republish page shows in full; the others are only files. */
const SHOWN = ['html', 'text', 'markdown'] as const;
