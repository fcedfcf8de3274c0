import type { Document } from '../document/document.ts';
import type { Story } from './story.ts';

/** The bios of a story's authors, in the order of the byline; authors without one are left out. */
export const biosOf = (story: Story): readonly Document[] => presented(story).map(({ bio }) => bio);

/** `About the author`; with names where only some of several have a bio, which need not name whom it is of. */
export function aboutAuthorsTitle(story: Story): string {
  const names = presented(story).map(({ name }) => name);
  if (names.length < story.article.byline.length) {
    return `About ${NAMES.format(names)}`;
  }
  return names.length === 1 ? 'About the author' : 'About the authors';
}

/** `A, B and C`, as bylines and credits have them. */
const NAMES = new Intl.ListFormat('en-GB');

const presented = ({ article }: Story) => article.byline.filter(({ bio }) => bio.blocks.length > 0);
