import { type DateTime, toEpoch } from '../text/date-time.ts';
import { err, ok, type Result } from '../text/result.ts';
import type { ContentFolder } from './content-folder.ts';
import { futureDates } from './future-dates.ts';
import { type HiddenIllustrations, hiddenIllustrations } from './hidden-illustrations.ts';
import { checkLinksAgainst } from './known-addresses.ts';
import type { Article, Collection, Newsroom, Publication, Term } from './newsroom.ts';
import { type Entries, type ParsedContent, parseContent } from './parse-content.ts';
import type { Entry } from './parse-entry.ts';
import type { StoryMemory } from './parse-story.ts';
import type { Problem } from './problem.ts';
import { resolveArticle } from './resolve-article.ts';
import { resolveAuthors } from './resolve-authors.ts';
import { resolveData, resolveMedia } from './resolve-companions.ts';
import { sameNumberProblems } from './resolve-episode.ts';
import type { Resources } from './resolve-references.ts';
import { resolveRegulations } from './resolve-regulations.ts';
import { resolveRepublications } from './resolve-republications.ts';
import { resolveShows } from './resolve-shows.ts';
import { shelfProblems } from './shelf-problems.ts';
import { helpProblems, textProblems } from './text-problems.ts';
import { paths } from './urls.ts';
import { isPublic } from './visibility.ts';

export interface AssembleOptions {
  /** The moment to publish for: what lies after it is checked, but left out. */
  readonly now: DateTime;
  /** The address of the site where it is not that of publication.yaml; ends with `/`. */
  readonly site?: string | undefined;
  /** Codes of all findings there are, which only what checks copies knows; help for any other would be read by nobody. */
  readonly findingCodes?: readonly string[];
  /** Saves reading stories again that were read before; a newsroom is the same with it and without. */
  readonly memory?: StoryMemory;
}

/** Reads, resolves and filters a whole content folder: the newsroom of this moment, or every problem there is. */
export function assemble(
  folder: ContentFolder,
  options: AssembleOptions,
): Result<Newsroom, readonly Problem[]> {
  const content = parseContent(folder, options.memory);
  const media = resolveMedia(content);
  const data = resolveData(content);
  const publication = publicationOf(content, options);
  const visible = visibleSlugs(content, options.now);
  const hidden = hiddenIllustrations(content, visible);
  const topics = plain(content.topics);
  const rules = resolveRegulations(content, topics);
  const broken = new Set([
    ...content.broken,
    ...withoutFile('media', content.media, media.entries),
    ...withoutFile('data', content.data, data.entries),
  ]);
  const authors = resolveAuthors(content, { media: media.entries, broken });
  const check = (slugs: ReadonlySet<string>, hiddenData: ReadonlySet<string>) =>
    checkLinksAgainst(content, slugs, hiddenData);
  const things = {
    publication,
    authors: authors.entries,
    topics,
    organizations: plain(content.organizations),
    series: plain(content.series),
    regulations: rules.entries,
    media: media.entries,
    datasets: data.entries,
    terms: withText(
      content.glossary,
      ({ body, ...fields }, entry): Term => ({ ...fields, ...entry, definition: body.document }),
    ),
    checkLink: check(visible, hidden.datasets),
    broken,
  };
  const shows = resolveShows(content, things);
  const resources: Resources = { ...things, shows: shows.entries };
  const everyLink = check(new Set(content.articles.keys()), new Set());
  const stories = resolveStories(content, resources, visible, everyLink);
  const republications = resolveRepublications(content, visible);
  const problems = [
    ...content.problems,
    ...media.problems,
    ...data.problems,
    ...rules.problems,
    ...authors.problems,
    ...shows.problems,
    ...textProblems(content, resources),
    ...(options.findingCodes ? helpProblems(content, options.findingCodes) : []),
    ...stories.problems,
    ...shortAddressProblems(content),
    ...shelfProblems(content, resources),
    ...sameNumberProblems(content),
    ...republications.problems,
    ...futureDates(content, options.now),
  ];
  if (problems.length > 0) return err(problems.toSorted(byPlace));
  const more = {
    pages: withText(content.pages, ({ body, ...fields }, entry) => ({
      ...fields,
      ...entry,
      text: body.document,
    })),
    findings: withText(content.findings, ({ body }, entry) => ({ ...entry, text: body.document })),
    republications: republications.entries,
  };
  return ok({ ...newsroomOf(stories.articles, resources, hidden, options.now), ...more });
}

/** Descriptions whose file is not there or not readable: that is reported once, and not of every story that shows it. */
const withoutFile = (
  folder: string,
  described: ReadonlyMap<string, unknown>,
  whole: ReadonlyMap<string, unknown>,
): readonly string[] => [...described.keys()].filter((id) => !whole.has(id)).map((id) => `${folder}/${id}`);

function newsroomOf(
  articles: readonly Article[],
  resources: Resources,
  hidden: HiddenIllustrations,
  now: DateTime,
): Omit<Newsroom, 'pages' | 'findings' | 'republications'> {
  const newest = articles.toSorted(
    (a, b) => toEpoch(b.published) - toEpoch(a.published) || (a.slug < b.slug ? -1 : 1),
  );
  return {
    publication: resources.publication,
    now,
    articles: newest.filter((article) => !article.isRetracted),
    retracted: newest.filter((article) => article.isRetracted),
    authors: resources.authors,
    topics: resources.topics,
    organizations: resources.organizations,
    series: resources.series,
    regulations: resources.regulations,
    media: withoutIds(resources.media, hidden.media),
    datasets: withoutIds(resources.datasets, hidden.datasets),
    terms: resources.terms,
    shows: resources.shows,
  };
}

const withoutIds = <Value>(entries: Collection<Value>, ids: ReadonlySet<string>): Collection<Value> =>
  new Map([...entries].filter(([id]) => !ids.has(id)));

function publicationOf(content: ParsedContent, { site }: AssembleOptions): Publication {
  // Without a publication there is a problem already, and nothing of this stand-in is ever published.
  const fields = content.publication?.fields ?? STAND_IN;
  return { ...fields, url: site ?? fields.url, copyrightHolder: fields.copyrightHolder ?? fields.name };
}

const STAND_IN = {
  name: '',
  url: 'https://invalid.invalid/',
  language: 'en',
  license: { kind: 'all-rights-reserved' },
} as unknown as Publication;

function visibleSlugs(content: ParsedContent, now: DateTime): ReadonlySet<string> {
  return new Set(
    [...content.articles].filter(([, entry]) => isPublic(entry.fields, now)).map(([slug]) => slug),
  );
}

/** A name on paper leads to one story for good, so two stories never share one. */
function shortAddressProblems({ articles }: ParsedContent): readonly Problem[] {
  const taken = new Map<string, string>();
  return [...articles.values()].flatMap(({ id, file }): readonly Problem[] => {
    const address = paths.short(id);
    const other = taken.get(address);
    taken.set(address, other ?? file);
    return other ? [{ file, line: null, field: null, code: 'same-short-address', address, other }] : [];
  });
}

/** Stories that readers see may only link to what readers see; the others may link to each other already. */
function resolveStories(
  content: ParsedContent,
  resources: Resources,
  visible: ReadonlySet<string>,
  checkHidden: Resources['checkLink'],
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const [slug, entry] of content.articles) {
    const isVisible = visible.has(slug);
    const resolved = resolveArticle(entry, isVisible ? resources : { ...resources, checkLink: checkHidden });
    problems.push(...resolved.problems);
    if (isVisible) articles.push(resolved.article);
  }
  return { articles, problems };
}

type Identity = { readonly id: string; readonly digest: string };

/** Entries by id in the order of their ids, so that no order depends on a disk. */
function withText<Fields, Value>(
  entries: Entries<Fields>,
  toValue: (fields: Fields, identity: Identity) => Value,
): Collection<Value> {
  return new Map(
    [...entries.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((entry: Entry<Fields>) => [
        entry.id,
        toValue(entry.fields, { id: entry.id, digest: entry.digest }),
      ]),
  );
}

const plain = <Fields>(entries: Entries<Fields>): Collection<Fields & Identity> =>
  withText(entries, (fields, identity) => ({ ...fields, ...identity }));

const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
