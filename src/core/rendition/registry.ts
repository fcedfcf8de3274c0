import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { htmlCopy } from './html/html-copy.ts';
import { markdownCopy } from './markdown/markdown-copy.ts';
import { newsmlCopy } from './newsml-g2/newsml-copy.ts';
import { ninjsCopy } from './ninjs/ninjs-copy.ts';
import { printCopy } from './print/print-copy.ts';
import type { FileRendition, TextRendition, TextRenditionId } from './rendition.ts';
import { storyOf } from './story.ts';
import { textCopy } from './text/text-copy.ts';

// A new kind of copy is one entry here and a folder beside this file.

export const TEXT_RENDITIONS: readonly TextRendition[] = [
  {
    kind: 'text',
    id: 'html',
    label: 'HTML',
    mediaType: 'text/html',
    fileName: (slug) => `${slug}.html`,
    write: htmlCopy,
  },
  {
    kind: 'text',
    id: 'text',
    label: 'Plain text',
    mediaType: 'text/plain',
    fileName: (slug) => `${slug}.txt`,
    write: textCopy,
  },
  {
    kind: 'text',
    id: 'markdown',
    label: 'Markdown',
    mediaType: 'text/markdown',
    fileName: (slug) => `${slug}.md`,
    write: markdownCopy,
  },
  {
    kind: 'text',
    id: 'ninjs',
    label: 'ninjs 3.1',
    mediaType: 'application/json',
    fileName: (slug) => `${slug}.ninjs.json`,
    write: ninjsCopy,
  },
  {
    kind: 'text',
    id: 'newsml',
    label: 'NewsML-G2',
    mediaType: 'application/vnd.iptc.g2.newsitem+xml',
    fileName: (slug) => `${slug}.newsml.xml`,
    write: newsmlCopy,
  },
];

export const FILE_RENDITIONS: readonly FileRendition[] = [
  {
    kind: 'file',
    id: 'docx',
    label: 'Word document',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: (slug) => `${slug}.docx`,
    // The library behind it is large, and most runs make no document.
    make: async (story, press) => (await import('./docx/docx-copy.ts')).docxCopy(story, press),
  },
  {
    kind: 'file',
    id: 'pdf',
    label: 'Print PDF',
    mediaType: 'application/pdf',
    fileName: (slug) => `${slug}.pdf`,
    make: (story, press) => printCopy(story.publication.copies.paper)(story, press),
  },
];

/** One copy of one story, as text. */
export interface Copy {
  readonly id: TextRenditionId;
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The copies of one story in these forms, in the order of the registry. */
export function writeRenditions(
  article: Article,
  newsroom: Newsroom,
  ids: readonly TextRenditionId[] = TEXT_RENDITIONS.map(({ id }) => id),
): readonly Copy[] {
  const story = storyOf(article, newsroom);
  return TEXT_RENDITIONS.filter(({ id }) => ids.includes(id)).map(({ id, mediaType, fileName, write }) => ({
    id,
    mediaType,
    fileName: fileName(article.slug),
    text: write(story),
  }));
}

/** One copy of one story. */
export function copyOf(article: Article, newsroom: Newsroom, id: TextRenditionId): string {
  const rendition = TEXT_RENDITIONS.find((known) => known.id === id);
  if (!rendition) throw new RangeError(`no rendition "${id}"`);
  return rendition.write(storyOf(article, newsroom));
}
