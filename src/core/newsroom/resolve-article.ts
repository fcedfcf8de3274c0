import { canonicalText } from '../document/canonical-text.ts';
import { fingerprintOfText } from '../document/fingerprint.ts';
import type { Reference } from '../mdx/refusal.ts';
import { type DateTime, toEpoch } from '../text/date-time.ts';
import { nearest } from '../text/nearest.ts';
import type { LinkCheck } from './known-addresses.ts';
import type { Article, Author, Dataset, Media, Organization, Publication, Term, Topic } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem, ProblemReason, ReferenceKind } from './problem.ts';
import { paths } from './urls.ts';

export type ArticleEntry = ParsedContent['articles'] extends ReadonlyMap<string, infer E> ? E : never;

/** What a story may refer to, once each is whole in itself. */
export interface Resources {
  readonly publication: Publication;
  readonly authors: ReadonlyMap<string, Author>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly media: ReadonlyMap<string, Media>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly checkLink: LinkCheck;
  /** `authors/kai-emerson` and the like, for files whose own problems are reported already. */
  readonly broken: ReadonlySet<string>;
}

/** One story with everything it refers to, and every reference that leads nowhere. */
export function resolveArticle(
  entry: ArticleEntry,
  resources: Resources,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { fields } = entry;
  const find = <Value>(kind: ReferenceKind, ids: readonly string[], field: string): Value[] =>
    ids.flatMap((id, index) => {
      const { folder, entries } = shelf(kind, resources);
      const found = entries.get(id);
      if (found && ids.indexOf(id) < index) problems.push(entry.problemAt([field, index], twice(id)));
      if (!found && !resources.broken.has(`${folder}/${id}`)) {
        problems.push(entry.problemAt([field, index], unknown(kind, id, entries.keys(), folder)));
      }
      return found ? [found as Value] : [];
    });
  const heroFault = fields.hero === undefined ? null : faultOfReference('image', fields.hero, resources);
  if (heroFault) problems.push(entry.problemAt(['hero'], heroFault));

  const article: Article = {
    slug: entry.id,
    file: entry.file,
    title: fields.title,
    dek: fields.dek,
    kind: fields.kind,
    language: fields.language ?? resources.publication.language,
    authors: find<Author>('author', fields.authors, 'authors'),
    pillars: fields.pillars,
    topics: find<Topic>('topic', fields.topics, 'topics'),
    organizations: find<Organization>('organization', fields.organizations, 'organizations'),
    published: fields.published,
    license: fields.license ?? resources.publication.license,
    hero: resources.media.get(fields.hero ?? '') ?? null,
    keyPoints: fields.keyPoints,
    sources: fields.sources,
    republish: fields.republish,
    origin: fields.origin ?? null,
    digest: entry.digest,
    ...historyOf(fields),
    ...factsOf(fields.body),
  };
  problems.push(...referenceProblems(entry, resources), ...fieldProblems(entry));
  return { article, problems };
}

const FOLDERS = {
  author: ['authors', 'authors'],
  topic: ['topics', 'topics'],
  organization: ['organizations', 'organizations'],
  media: ['media', 'media'],
  dataset: ['data', 'datasets'],
  'glossary term': ['glossary', 'terms'],
} as const satisfies Record<ReferenceKind, readonly [string, keyof Resources]>;

function shelf(kind: ReferenceKind, resources: Resources) {
  const [folder, key] = FOLDERS[kind];
  const entries: ReadonlyMap<string, unknown> = resources[key];
  return { folder, entries };
}

const unknown = (what: ReferenceKind, id: string, known: Iterable<string>, folder: string) =>
  ({
    code: 'unknown-reference',
    what,
    id,
    nearest: nearest(id, known),
    folder: `${folder}/${id || '<id>'}`,
  }) as const;

const twice = (id: string) =>
  ({ code: 'bad-value', expected: 'each name once', received: id, nearest: null }) as const;

/** Corrections in order, the latest change, and the version: one for the first appearance, one for each change since. */
function historyOf(fields: ArticleEntry['fields']) {
  const corrections = fields.corrections.toSorted((a, b) => toEpoch(a.date) - toEpoch(b.date));
  const changes = [
    ...corrections.map((correction) => correction.date),
    ...(fields.updated ? [fields.updated] : []),
  ];
  const moments = new Set(changes.map(toEpoch));
  const updated = changes.reduce<DateTime | null>(
    (latest, change) => (latest === null || toEpoch(change) > toEpoch(latest) ? change : latest),
    null,
  );
  const isRetracted = corrections.some((correction) => correction.kind === 'retraction');
  return { corrections, updated, isRetracted, version: 1 + moments.size };
}

function factsOf({ document, references }: ArticleEntry['fields']['body']) {
  const text = canonicalText(document);
  const targets = (...kinds: readonly Reference['kind'][]): string[] => [
    ...new Set(references.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target)),
  ];
  return {
    words: text.split(/\s+/).filter(Boolean).length,
    fingerprint: fingerprintOfText(text),
    uses: { media: targets('image', 'audio'), datasets: targets('dataset'), terms: targets('term') },
    body: () => document,
  };
}

/** Figures, charts, terms and links in the text that lead nowhere. */
function referenceProblems(entry: ArticleEntry, resources: Resources): readonly Problem[] {
  const from = paths.article(entry.id);
  return referencesIn(entry.fields.body.references, entry.file, from, resources);
}

/** The same for any text: a bio and a definition are checked as a story is. */
export function referencesIn(
  references: readonly Reference[],
  file: string,
  from: string,
  resources: Pick<Resources, 'media' | 'datasets' | 'terms' | 'checkLink' | 'broken'>,
): readonly Problem[] {
  return references.flatMap(({ kind, target, line }): readonly Problem[] => {
    const reason =
      kind === 'link'
        ? resources.checkLink(target, from)
        : faultOfReference(kind, target, resources as Resources);
    return reason ? [{ file, line, field: null, ...reason }] : [];
  });
}

const WHAT = { image: 'media', audio: 'media', dataset: 'dataset', term: 'glossary term' } as const;

function faultOfReference(
  kind: keyof typeof WHAT,
  target: string,
  resources: Resources,
): ProblemReason | null {
  const { folder, entries } = shelf(WHAT[kind], resources);
  if (resources.broken.has(`${folder}/${target}`)) return null;
  if (!entries.has(target)) return unknown(WHAT[kind], target, entries.keys(), folder);
  return kind === 'image' || kind === 'audio' ? faultOfMedia(kind, resources.media.get(target)) : null;
}

/** An image is no recording: each has a component of its own. */
function faultOfMedia(expected: 'image' | 'audio', media: Media | undefined): ProblemReason | null {
  if (!media || media.content.kind === expected) return null;
  const names = { image: 'an image', audio: 'a recording' } as const;
  const received = `${media.id}, ${names[media.content.kind]}`;
  return { code: 'bad-value', expected: names[expected], received, nearest: null };
}

/** What single fields cannot say: dates in the wrong order, a refusal without its reason, a story without text. */
function fieldProblems({ fields, problemAt, file }: ArticleEntry): readonly Problem[] {
  const problems: Problem[] = [];
  const inOrder = (
    path: readonly PropertyKey[],
    later: DateTime | undefined,
    name: string,
    from: DateTime,
    earlier: string,
  ) => {
    if (later && toEpoch(later) < toEpoch(from))
      problems.push(problemAt(path, { code: 'date-order', later: name, earlier }));
  };
  inOrder(['updated'], fields.updated, 'the update', fields.published, 'publication');
  for (const [index, { date }] of fields.corrections.entries()) {
    inOrder(['corrections', index, 'date'], date, 'the correction', fields.published, 'publication');
  }
  const { allowed, reason, from, until } = fields.republish;
  if (from) inOrder(['republish', 'until'], until, 'the end of republishing', from, 'its beginning');
  if (!allowed && !reason) problems.push(problemAt(['republish'], { code: 'missing-key', key: 'reason' }));
  if (fields.body.document.blocks.length === 0)
    problems.push({ file, line: null, field: null, code: 'empty-body' });
  return problems;
}
