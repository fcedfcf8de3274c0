import { hash } from 'node:crypto';
import type { Newsroom } from '../core/newsroom/newsroom.ts';
import { publicationKey } from '../core/newsroom/page-key.ts';
import { writeRenditions } from '../core/rendition/registry.ts';
import { storyFiles } from '../core/rendition/story-files.ts';
import { availabilityOf } from '../core/terms/availability.ts';
import { setPublished } from './newsroom.ts';

/** Puts a newsroom in place for all pages; `source` changes whenever the program does. */
export const publish = (newsroom: Newsroom, source: string): void =>
  setPublished({
    newsroom,
    key: hash('sha256', source + publicationKey(newsroom)),
    copiesOf: (article) =>
      availabilityOf(article, newsroom.now).kind === 'available'
        ? writeRenditions(article, newsroom, SHOWN)
        : [],
    filesOf: (article) => storyFiles(article, newsroom),
  });

/** The copies that a republish page shows in full; the others are only files. */
const SHOWN = ['html', 'text', 'markdown'] as const;
