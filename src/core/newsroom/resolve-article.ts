import { canonicalize, canonicalText, saysAnything } from '../document/canonical-text.ts';
import type { Reference } from '../mdx/refusal.ts';
import { type DateTime, toEpoch } from '../text/date-time.ts';
import { bylineOf } from './byline.ts';
import type { Article, Author, Organization, Regulation, Series, Topic } from './newsroom.ts';
import { lockProblems } from './origin-lock.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Body } from './parse-entry.ts';
import type { Problem, ReferenceKind } from './problem.ts';
import { resolveEpisode } from './resolve-episode.ts';
import { faultOfReference, type Resources, referencesIn, shelf, unknown } from './resolve-references.ts';
import { paths } from './urls.ts';

export type ArticleEntry = ParsedContent['articles'] extends ReadonlyMap<string, infer E> ? E : never;

/** One story with everything it refers to, and every reference that leads nowhere. */
export function resolveArticle(
  entry: ArticleEntry,
  resources: Resources,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { fields } = entry;
  const find = <Value>(kind: ReferenceKind, given: string | readonly string[], field: string): Value[] =>
    [given].flat().flatMap((id, index, ids) => {
      const { folder, entries } = shelf(kind, resources);
      const found = entries.get(id);
      const at = typeof given === 'string' ? [field] : [field, index];
      if (found && ids.indexOf(id) < index) problems.push(entry.problemAt(at, twice(id)));
      if (!found && !resources.broken.has(`${folder}/${id}`)) {
        problems.push(entry.problemAt(at, unknown(kind, id, entries.keys())));
      }
      return found ? [found as Value] : [];
    });
  const heroFault = fields.hero === undefined ? null : faultOfReference('image', fields.hero, resources);
  if (heroFault) problems.push(entry.problemAt(['hero'], heroFault));
  const { episode, problems: ofEpisode } = resolveEpisode(entry, resources);

  const [series = null] = find<Series>('series', fields.series ?? [], 'series');

  const authors = find<Author>('author', fields.authors ?? [], 'authors');
  const article: Article = {
    slug: entry.id,
    file: entry.file,
    title: fields.title,
    dek: fields.dek,
    kind: fields.kind,
    language: fields.language ?? resources.publication.language,
    authors,
    byline: bylineOf(authors, fields.origin ?? null),
    pillars: fields.pillars,
    topics: find<Topic>('topic', fields.topics, 'topics'),
    organizations: find<Organization>('organization', fields.organizations, 'organizations'),
    prominence: fields.prominence,
    series,
    regulations: find<Regulation>('regulation', fields.regulations, 'regulations'),
    published: fields.published,
    license: fields.license ?? fields.origin?.license ?? resources.publication.license,
    hero: resources.media.get(fields.hero ?? '') ?? null,
    keyPoints: fields.keyPoints,
    sources: fields.sources,
    republish: fields.republish,
    origin: fields.origin ?? null,
    episode,
    digest: entry.digest,
    ...historyOf(fields),
    words: fields.words,
    fingerprint: fields.fingerprint,
    lettersWithoutFont: fields.lettersWithoutFont,
    uses: usesOf(fields.body, episode && [episode.audio.id]),
    body: () => fields.body.document,
  };
  problems.push(
    ...ofEpisode,
    ...referenceProblems(entry, resources),
    ...fieldProblems(entry),
    ...originProblems(entry, article),
  );
  return { article, problems };
}

/** What keeps a story from elsewhere as it came, and a story of ours from having nobody to sign it. */
function originProblems({ fields, problemAt }: ArticleEntry, article: Article): readonly Problem[] {
  const { origin } = article;
  const hasOwnAuthors = fields.authors !== undefined;
  if (origin === null) {
    return hasOwnAuthors ? [] : [problemAt(['authors'], { code: 'missing-key', key: 'authors' })];
  }
  return lockProblems({ ...article, origin, hasOwnAuthors }).map(({ key, reason }) =>
    problemAt(['origin', key], reason),
  );
}

const twice = (id: string) =>
  ({ code: 'bad-value', expected: 'each name once', received: id, nearest: null }) as const;

/** Corrections in order, the latest change, and the version: one for the first appearance, one for each change since. */
function historyOf(fields: ArticleEntry['fields']) {
  const corrections = fields.corrections.toSorted((a, b) => toEpoch(a.date) - toEpoch(b.date));
  const changes = [
    ...corrections.map((correction) => correction.date),
    ...(fields.updated ? [fields.updated] : []),
    // Many systems write a day of change into everything; what was the same from the start was not changed.
  ].filter((change) => toEpoch(change) > toEpoch(fields.published));
  const moments = new Set(changes.map(toEpoch));
  const updated = changes.reduce<DateTime | null>(
    (latest, change) => (latest === null || toEpoch(change) > toEpoch(latest) ? change : latest),
    null,
  );
  const isRetracted = corrections.some((correction) => correction.kind === 'retraction');
  return { corrections, updated, isRetracted, version: 1 + moments.size };
}

/** The things of other files that its text shows or plays. */
function usesOf({ references }: Body, played: readonly string[] | null): Article['uses'] {
  const targets = (...kinds: readonly Reference['kind'][]): string[] => [
    ...new Set(references.filter(({ kind }) => kinds.includes(kind)).map(({ target }) => target)),
  ];
  return {
    media: [...new Set([...(played ?? []), ...targets('image', 'audio')])],
    datasets: targets('dataset'),
    terms: targets('term'),
  };
}

function referenceProblems(entry: ArticleEntry, resources: Resources): readonly Problem[] {
  const from = paths.article(entry.id);
  return referencesIn(entry.fields.body.references, entry.file, from, resources);
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
  for (const [index, pillar] of fields.pillars.entries()) {
    if (fields.pillars.indexOf(pillar) < index) problems.push(problemAt(['pillars', index], twice(pillar)));
  }
  problems.push(...rewordingProblems({ fields, problemAt }));
  const { allowed, reason, from, until } = fields.republish;
  if (from) inOrder(['republish', 'until'], until, 'the end of republishing', from, 'its beginning');
  else inOrder(['republish', 'until'], until, 'the end of republishing', fields.published, 'publication');
  if (!allowed && !reason) problems.push(problemAt(['republish'], { code: 'missing-key', key: 'reason' }));
  if (!saysAnything(fields.body.document.blocks))
    problems.push({ file, line: null, field: null, code: 'empty-body' });
  return problems;
}

/** The new wording of a correction is how its place in the text is found. */
function rewordingProblems({
  fields,
  problemAt,
}: Pick<ArticleEntry, 'fields' | 'problemAt'>): readonly Problem[] {
  if (fields.corrections.every(({ changes }) => changes.length === 0)) return [];
  const text = canonicalText(fields.body.document);
  return fields.corrections.flatMap(({ changes }, index) =>
    changes.flatMap(({ now }, place) => {
      if (text.includes(canonicalize(now))) return [];
      const expected = 'words that stand in the text';
      return [
        problemAt(['corrections', index, 'changes', place, 'now'], {
          code: 'bad-value',
          expected,
          received: now,
          nearest: null,
        }),
      ];
    }),
  );
}
