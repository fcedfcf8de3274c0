import type { Author, Collection, Media } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { faultOfReference, type Resources } from './resolve-references.ts';

type AuthorEntry = ParsedContent['authors'] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** Joins every author with their portrait. */
export function resolveAuthors(
  content: Pick<ParsedContent, 'authors'>,
  resources: Pick<Resources, 'media' | 'broken'>,
): { readonly entries: Collection<Author>; readonly problems: readonly Problem[] } {
  const sorted = [...content.authors.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entries: new Map(sorted.map((entry) => [entry.id, toAuthor(entry, resources.media)])),
    problems: sorted.flatMap((entry) => portraitProblems(entry, resources)),
  };
}

function toAuthor({ id, digest, fields }: AuthorEntry, media: ReadonlyMap<string, Media>): Author {
  const { body, portrait, ...plain } = fields;
  return { ...plain, id, digest, bio: body.document, portrait: media.get(portrait ?? '') ?? null };
}

function portraitProblems(
  { fields, problemAt }: AuthorEntry,
  resources: Pick<Resources, 'media' | 'broken'>,
): readonly Problem[] {
  if (fields.portrait === undefined) return [];
  const fault = faultOfReference('image', fields.portrait, resources as Resources);
  return fault ? [problemAt(['portrait'], fault)] : [];
}
