import type { Show } from './episode.ts';
import type { Author, Collection, Media, Publication } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem, ProblemReason } from './problem.ts';
import { faultOfReference, type Resources, unknown } from './resolve-references.ts';

type ShowEntry = ParsedContent['shows'] extends ReadonlyMap<string, infer E> ? E : never;

/** Joins every show with its cover and its hosts. */
export function resolveShows(
  content: ParsedContent,
  resources: Pick<Resources, 'publication' | 'authors' | 'media' | 'broken'>,
): { readonly entries: Collection<Show>; readonly problems: readonly Problem[] } {
  const sorted = [...content.shows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const problems = sorted.flatMap((entry) => [
    ...hostProblems(entry, resources),
    ...coverProblems(entry, resources),
  ]);
  return { entries: new Map(sorted.map((entry) => [entry.id, toShow(entry, resources)])), problems };
}

function toShow(
  { id, digest, fields }: ShowEntry,
  {
    publication,
    authors,
    media,
  }: {
    readonly publication: Publication;
    readonly authors: ReadonlyMap<string, Author>;
    readonly media: ReadonlyMap<string, Media>;
  },
): Show {
  return {
    ...fields,
    id,
    digest,
    language: fields.language ?? publication.language,
    cover: media.get(fields.cover ?? '') ?? null,
    hosts: fields.hosts.flatMap((host) => authors.get(host) ?? []),
  };
}

const hostProblems = (
  { fields, problemAt }: ShowEntry,
  { authors, broken }: Pick<Resources, 'authors' | 'broken'>,
): readonly Problem[] =>
  fields.hosts.flatMap((host, index) =>
    authors.has(host) || broken.has(`authors/${host}`)
      ? []
      : [problemAt(['hosts', index], unknown('author', host, authors.keys()))],
  );

function coverProblems(
  { fields, problemAt }: ShowEntry,
  resources: Pick<Resources, 'media' | 'broken'>,
): readonly Problem[] {
  if (fields.cover === undefined) return [];
  const fault =
    faultOfReference('image', fields.cover, resources as Resources) ??
    faultOfCover(resources.media.get(fields.cover));
  return fault ? [problemAt(['cover'], fault)] : [];
}

/** What Apple and those who follow it refuse (https://podcasters.apple.com/support/896-artwork-requirements). */
function faultOfCover(media: Media | undefined): ProblemReason | null {
  if (media?.content.kind !== 'image') return null;
  const { type, width, height } = media.content;
  const isFit = width === height && width >= 1400 && width <= 3000 && /^image\/(?:jpeg|png)$/.test(type);
  const received = `${media.id}, ${type.replace('image/', '')} of ${width} by ${height}`;
  const expected = 'a square JPEG or PNG of 1400 to 3000 pixels';
  return isFit ? null : { code: 'bad-value', expected, received, nearest: null };
}
