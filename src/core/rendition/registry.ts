import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { htmlCopy } from './html/html-copy.ts';
import { markdownCopy } from './markdown/markdown-copy.ts';
import { type Story, storyOf } from './story.ts';
import { textCopy } from './text/text-copy.ts';

/** One kind of copy of a story. A new kind is one entry here and a folder beside this file. */
export interface Rendition {
  readonly id: RenditionId;
  /** What republishers see. */
  readonly label: string;
  readonly mediaType: string;
  /** The name of the file under the story's republish address; a promise. */
  readonly fileName: (slug: string) => string;
  readonly write: (story: Story) => string;
}

export type RenditionId = 'html' | 'text' | 'markdown';

export const RENDITIONS: readonly Rendition[] = [
  {
    id: 'html',
    label: 'HTML',
    mediaType: 'text/html',
    fileName: (slug) => `${slug}.html`,
    write: htmlCopy,
  },
  {
    id: 'text',
    label: 'Plain text',
    mediaType: 'text/plain',
    fileName: (slug) => `${slug}.txt`,
    write: textCopy,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown',
    fileName: (slug) => `${slug}.md`,
    write: markdownCopy,
  },
];

/** One copy of one story, as a file. */
export interface Copy {
  readonly id: RenditionId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** All copies of one story, in the order of the registry. */
export function writeRenditions(article: Article, newsroom: Newsroom): readonly Copy[] {
  const story = storyOf(article, newsroom);
  return RENDITIONS.map(({ id, mediaType, fileName, write }) => ({
    id,
    mediaType,
    fileName: fileName(article.slug),
    text: write(story),
  }));
}

/** One copy of one story. */
export function copyOf(article: Article, newsroom: Newsroom, id: RenditionId): string {
  const rendition = RENDITIONS.find((known) => known.id === id);
  if (!rendition) throw new RangeError(`no rendition "${id}"`);
  return rendition.write(storyOf(article, newsroom));
}
