import type { Article } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';
import type { Copy, RenditionId } from '../../core/rendition/registry.ts';

/** One copy of a story as its republish page offers it. */
export interface OfferedCopy extends Copy {
  readonly title: string;
  /** Whom it is for, in a sentence. */
  readonly use: string;
  /** The words on the button that puts it on the clipboard. */
  readonly action: string;
  readonly path: string;
}

/** The copies of a story, the most wanted first. */
export const offeredCopies = (article: Article, copies: readonly Copy[]): readonly OfferedCopy[] =>
  copies.map((copy) => ({
    ...copy,
    ...WORDS[copy.id],
    path: paths.copy(article.slug, copy.fileName),
  }));

const WORDS = {
  html: {
    title: 'Formatted story',
    use: 'For WordPress and other editors, for documents and mail: paste it and headings, links and tables are there. The field shows its HTML.',
    action: 'Copy formatted story',
  },
  text: {
    title: 'Plain text',
    use: 'For print systems, terminals and scripts. Links are numbered and listed at the end.',
    action: 'Copy plain text',
  },
  markdown: {
    title: 'Markdown',
    use: 'For static sites and newsletters written in Markdown (GFM).',
    action: 'Copy Markdown',
  },
} as const satisfies Record<RenditionId, Pick<OfferedCopy, 'title' | 'use' | 'action'>>;
