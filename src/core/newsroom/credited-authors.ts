import type { Article, Author, Newsroom } from './newsroom.ts';

type Credited = Pick<Newsroom, 'authors' | 'media' | 'datasets'>;

/** The authors of the newsroom who are named as creators of an image or a dataset in a story. */
export function creditedAuthors(
  { hero, uses }: Article,
  { authors, media, datasets }: Credited,
): readonly Author[] {
  const parts = [
    hero,
    ...uses.media.map((id) => media.get(id)),
    ...uses.datasets.map((id) => datasets.get(id)),
  ];
  const names = new Set(parts.flatMap((part) => part?.creators.map(({ name }) => name) ?? []));
  return names.size === 0 ? [] : [...authors.values()].filter(({ name }) => names.has(name));
}
