import type { Newsroom } from '../../core/newsroom/newsroom.ts';

/** Pages that have a file of their own in `src/pages`, with more on them than the newsroom's own text. */
const WITH_THEIR_OWN: ReadonlySet<string> = new Set(['about', 'republish', 'submit']);

/** Whatever else the newsroom wrote about itself: a policy, an imprint. */
export const furtherPages = ({ pages }: Newsroom): { params: { page: string } }[] =>
  [...pages.keys()].filter((name) => !WITH_THEIR_OWN.has(name)).map((page) => ({ params: { page } }));
