import type { Document } from '../document/document.ts';
import type { Story } from './story.ts';

/** The bios of a story's authors, in the order of the byline; authors without one are left out. */
export const biosOf = ({ article }: Story): readonly Document[] =>
  article.byline.map(({ bio }) => bio).filter(({ blocks }) => blocks.length > 0);

export const aboutAuthorsTitle = (bios: readonly Document[]): string =>
  bios.length === 1 ? 'About the author' : 'About the authors';
