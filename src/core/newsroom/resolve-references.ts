import type { Reference } from '../mdx/refusal.ts';
import { nearest } from '../text/nearest.ts';
import { suggestId } from './classify.ts';
import type { Show } from './episode.ts';
import type { LinkCheck } from './known-addresses.ts';
import type {
  Author,
  Dataset,
  Media,
  Organization,
  Publication,
  Regulation,
  Series,
  Term,
  Topic,
} from './newsroom.ts';
import type { Problem, ProblemReason, ReferenceKind } from './problem.ts';

/** What a story may refer to, once each is whole in itself. */
export interface Resources {
  readonly publication: Publication;
  readonly authors: ReadonlyMap<string, Author>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly series: ReadonlyMap<string, Series>;
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly media: ReadonlyMap<string, Media>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly shows: ReadonlyMap<string, Show>;
  readonly checkLink: LinkCheck;
  /** `authors/kai-emerson` and the like, for files whose own problems are reported already. */
  readonly broken: ReadonlySet<string>;
}

/** Figures, charts, terms and links in a text that lead nowhere: a bio and a definition are checked as a story is. */
export function referencesIn(
  references: readonly Reference[],
  file: string,
  from: string,
  resources: Pick<Resources, 'organizations' | 'media' | 'datasets' | 'terms' | 'checkLink' | 'broken'>,
): readonly Problem[] {
  return references.flatMap(({ kind, target, line }): readonly Problem[] => {
    const reason =
      kind === 'link'
        ? resources.checkLink(target, from)
        : faultOfReference(kind, target, resources as Resources);
    return reason ? [{ file, line, field: null, ...reason }] : [];
  });
}

const WHAT = {
  image: 'media',
  audio: 'media',
  dataset: 'dataset',
  term: 'glossary term',
  organization: 'organization',
} as const;

/** Why one thing that a text or a field shows cannot be shown; null where it can, or where its own file is at fault. */
export function faultOfReference(
  kind: keyof typeof WHAT,
  target: string,
  resources: Resources,
): ProblemReason | null {
  const { folder, entries } = shelf(WHAT[kind], resources);
  if (resources.broken.has(`${folder}/${target}`)) return null;
  if (!entries.has(target)) return unknown(WHAT[kind], target, entries.keys());
  return kind === 'image' || kind === 'audio' ? faultOfMedia(kind, resources.media.get(target)) : null;
}

/** An image is no recording: each has a component of its own. */
function faultOfMedia(expected: 'image' | 'audio', media: Media | undefined): ProblemReason | null {
  if (!media || media.content.kind === expected) return null;
  const names = { image: 'an image', audio: 'a recording' } as const;
  const received = `${media.id}, ${names[media.content.kind]}`;
  return { code: 'bad-value', expected: names[expected], received, nearest: null };
}

const FOLDERS = {
  author: ['authors', 'mdx', 'authors'],
  topic: ['topics', 'yaml', 'topics'],
  organization: ['organizations', 'yaml', 'organizations'],
  series: ['series', 'yaml', 'series'],
  regulation: ['regulations', 'yaml', 'regulations'],
  media: ['media', 'yaml', 'media'],
  dataset: ['data', 'yaml', 'datasets'],
  'glossary term': ['glossary', 'mdx', 'terms'],
  show: ['shows', 'yaml', 'shows'],
} as const satisfies Record<ReferenceKind, readonly [string, string, keyof Resources]>;

/** Where entries of a kind are kept, in the folder and in the newsroom. */
export function shelf(kind: ReferenceKind, resources: Resources) {
  const [folder, , key] = FOLDERS[kind];
  const entries: ReadonlyMap<string, unknown> = resources[key];
  return { folder, entries };
}

export function unknown(what: ReferenceKind, id: string, known: Iterable<string>) {
  const [folder, ending] = FOLDERS[what];
  const path = `${folder}/${id ? suggestId(id) : '<id>'}.${ending}`;
  return { code: 'unknown-reference', what, id, nearest: nearest(id, known), path } as const;
}
