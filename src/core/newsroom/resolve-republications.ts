import { nearest } from '../text/nearest.ts';
import type { Republication } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';

/** Where the visible stories ran, the newest first; one that names no story of the newsroom is a problem. */
export function resolveRepublications(
  content: ParsedContent,
  visible: ReadonlySet<string>,
): { readonly entries: readonly Republication[]; readonly problems: readonly Problem[] } {
  const { republications, articles, broken } = content;
  if (!republications) return { entries: [], problems: [] };
  const problems = republications.fields.flatMap(({ story }, index) =>
    articles.has(story) || broken.has(`articles/${story}`)
      ? []
      : [
          republications.problemAt([index, 'story'], {
            code: 'unknown-reference',
            what: 'story',
            id: story,
            nearest: nearest(story, articles.keys()),
            path: `articles/<year>/${story}.mdx`,
          }),
        ],
  );
  const entries = republications.fields
    .filter(({ story }) => visible.has(story))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.outlet < b.outlet ? -1 : 1));
  return { entries, problems };
}
