import { everyBlock } from '../document/walk.ts';
import type { Dataset, Media } from '../newsroom/newsroom.ts';
import type { Illustration, Story } from './story.ts';

/** Everything a story shows that is a work of its own, each once, in the order in which it is met. */
export interface Illustrations {
  readonly images: readonly Illustration<Media>[];
  readonly sounds: readonly Illustration<Media>[];
  readonly charts: readonly Illustration<Dataset>[];
}

export function illustrationsOf(story: Story): Illustrations {
  const media = new Set(story.article.hero ? [story.article.hero.id] : []);
  const datasets = new Set<string>();
  for (const block of everyBlock(story.body)) {
    if (block.kind === 'figure' || block.kind === 'audio') media.add(block.media);
    if (block.kind === 'chart') datasets.add(block.dataset);
  }
  const shown = [...media].map(story.media);
  return {
    images: shown.filter(({ entry }) => entry.content.kind === 'image'),
    sounds: shown.filter(({ entry }) => entry.content.kind === 'audio'),
    charts: [...datasets].map(story.dataset),
  };
}
