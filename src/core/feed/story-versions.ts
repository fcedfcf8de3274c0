import type { Newsroom } from '../newsroom/newsroom.ts';

/**
 * The version of every story that changed since it appeared, by slug, and null where it was retracted; a story that is
 * not named is at version 1 or not published. Small enough to be asked with every visit by whoever keeps copies.
 */
export function storyVersions({ articles, retracted }: Pick<Newsroom, 'articles' | 'retracted'>): string {
  const changed = articles.flatMap(({ slug, version }) => (version > 1 ? [[slug, version] as const] : []));
  const withdrawn = retracted.map(({ slug }) => [slug, null] as const);
  return `${JSON.stringify(Object.fromEntries([...changed, ...withdrawn].toSorted(byName)))}\n`;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
