import type { z } from 'zod';
import { EVERGREEN_IDS } from '../mdx/reading.ts';
import { authorSchema } from './author-schema.ts';
import {
  type CollectionName,
  classify,
  entriesLike,
  faultOfFileName,
  faultOfId,
  foldId,
} from './classify.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { datasetSchema } from './dataset-schema.ts';
import { mediaSchema } from './media-schema.ts';
import { organizationSchema } from './organization-schema.ts';
import { pageSchema } from './page-schema.ts';
import {
  type Body,
  type Entry,
  type Origin,
  type ParsedEntry,
  parseMdxEntry,
  parseTextEntry,
  parseYamlEntry,
  wholeFile,
} from './parse-entry.ts';
import { NO_MEMORY, parseStory, type StoryFields, type StoryMemory } from './parse-story.ts';
import type { Problem, ProblemReason } from './problem.ts';
import { publicationSchema } from './publication-schema.ts';
import { regulationSchema } from './regulation-schema.ts';
import { republicationsSchema } from './republications-schema.ts';
import { seriesSchema } from './series-schema.ts';
import { showSchema } from './show-schema.ts';
import { termSchema } from './term-schema.ts';
import { topicSchema } from './topic-schema.ts';

/** Every file read by itself, with the problems found so far; nothing is resolved yet. */
export interface ParsedContent {
  readonly publication: Entry<z.output<typeof publicationSchema>> | null;
  readonly republications: Entry<z.output<typeof republicationsSchema>> | null;
  readonly articles: Entries<StoryFields>;
  readonly authors: Entries<z.output<typeof authorSchema> & { body: Body }>;
  readonly topics: Entries<z.output<typeof topicSchema>>;
  readonly organizations: Entries<z.output<typeof organizationSchema>>;
  readonly series: Entries<z.output<typeof seriesSchema>>;
  readonly regulations: Entries<z.output<typeof regulationSchema>>;
  readonly media: Entries<z.output<typeof mediaSchema>>;
  readonly data: Entries<z.output<typeof datasetSchema>>;
  readonly glossary: Entries<z.output<typeof termSchema> & { body: Body }>;
  readonly pages: Entries<z.output<typeof pageSchema> & { body: Body }>;
  /** What the findings of a check mean, by their codes. */
  readonly findings: Entries<{ body: Body }>;
  readonly shows: Entries<z.output<typeof showSchema>>;
  /** Files that entries may name, by path inside the folder. */
  readonly companions: ReadonlyMap<string, ContentFile>;
  /** Ids of files that could not be read: whoever refers to one is not at fault. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export type Entries<Fields> = ReadonlyMap<string, Entry<Fields>>;

/** Reads every file of the folder on its own. Never throws; a broken file does not hide the problems of another. */
export function parseContent(folder: ContentFolder, memory = NO_MEMORY): ParsedContent {
  const content = emptyContent();
  const there = new Set(folder.files.map((file) => file.path));
  for (const file of folder.files) addFile(content, file, folder.name, there, memory);
  if (!content.publication && !content.broken.has('publication/')) {
    content.problems.push(wholeFile(`${folder.name}/publication.yaml`, { code: 'missing-publication' }));
  }
  return content;
}

const PARSERS = {
  articles: parseStory,
  authors: (origin: Origin) => parseMdxEntry(authorSchema, origin),
  topics: (origin: Origin) => parseYamlEntry(topicSchema, origin),
  organizations: (origin: Origin) => parseYamlEntry(organizationSchema, origin),
  series: (origin: Origin) => parseYamlEntry(seriesSchema, origin),
  regulations: (origin: Origin) => parseYamlEntry(regulationSchema, origin),
  media: (origin: Origin) => parseYamlEntry(mediaSchema, origin),
  data: (origin: Origin) => parseYamlEntry(datasetSchema, origin),
  glossary: (origin: Origin) => parseMdxEntry(termSchema, origin),
  pages: (origin: Origin) => parseMdxEntry(pageSchema, origin, EVERGREEN_IDS),
  findings: (origin: Origin) => parseTextEntry(origin, EVERGREEN_IDS),
  shows: (origin: Origin) => parseYamlEntry(showSchema, origin),
} satisfies Record<CollectionName, (origin: Origin, memory: StoryMemory) => ParsedEntry<unknown>>;

type Mutable = {
  publication: ParsedContent['publication'];
  republications: ParsedContent['republications'];
  companions: Map<string, ContentFile>;
  broken: Set<string>;
  problems: Problem[];
  /** The file of each entry by its collection and folded id, whether or not it could be read. */
  taken: Map<string, string>;
} & { [Name in CollectionName]: Map<string, Entry<never>> };

function emptyContent(): Mutable & ParsedContent {
  return {
    publication: null,
    republications: null,
    articles: new Map(),
    authors: new Map(),
    topics: new Map(),
    organizations: new Map(),
    series: new Map(),
    regulations: new Map(),
    media: new Map(),
    data: new Map(),
    glossary: new Map(),
    pages: new Map(),
    findings: new Map(),
    shows: new Map(),
    companions: new Map(),
    broken: new Set(),
    problems: [],
    taken: new Map(),
  } as Mutable & ParsedContent;
}

function addFile(
  content: Mutable,
  file: ContentFile,
  folder: string,
  there: ReadonlySet<string>,
  memory: StoryMemory,
): void {
  const path = `${folder}/${file.path}`;
  const place = classify(file.path);
  if ('code' in place) content.problems.push(wholeFile(path, misplaced(file.path, place, folder, there)));
  else if (place.collection === 'companion') addCompanion(content, file, path);
  else if (place.collection === 'publication') addPublication(content, file, path);
  else if (place.collection === 'republications') addRepublications(content, file, path);
  else if (place.collection !== 'ignored')
    addEntry(content, place.collection, { file, path, id: place.id }, memory);
}

/** A file that has no place; where it looks like a second version of another, that one is named. */
function misplaced(
  path: string,
  reason: ProblemReason,
  folder: string,
  there: ReadonlySet<string>,
): ProblemReason {
  const other = entriesLike(path).find((candidate) => there.has(candidate));
  if (other === undefined) return reason;
  return {
    code: 'duplicate-id',
    id: fileNameOf(other).replace(/\.[a-z]+$/, ''),
    other: `${folder}/${other}`,
  };
}

const fileNameOf = (path: string): string => path.split('/').at(-1) ?? '';

function addCompanion(content: Mutable, file: ContentFile, path: string): void {
  const fault = faultOfFileName(fileNameOf(file.path));
  if (fault) content.problems.push(wholeFile(path, fault));
  content.companions.set(file.path, file);
}

function addPublication(content: Mutable, file: ContentFile, path: string): void {
  const parsed = parseYamlEntry(publicationSchema, { file, path, id: '' });
  if (parsed.ok) content.publication = parsed.value;
  else {
    content.broken.add('publication/');
    content.problems.push(...parsed.error);
  }
}

function addRepublications(content: Mutable, file: ContentFile, path: string): void {
  const parsed = parseYamlEntry(republicationsSchema, { file, path, id: '' });
  if (parsed.ok) content.republications = parsed.value;
  else content.problems.push(...parsed.error);
}

function addEntry(content: Mutable, collection: CollectionName, origin: Origin, memory: StoryMemory): void {
  const fault = faultOfId(origin.id, collection);
  if (fault) content.problems.push(wholeFile(origin.path, fault));
  const parsed: ParsedEntry<unknown> = PARSERS[collection](origin, memory);
  const name = `${collection}/${foldId(origin.id)}`;
  const other = content.taken.get(name);
  if (other) content.problems.push(wholeFile(origin.path, { code: 'duplicate-id', id: origin.id, other }));
  else content.taken.set(name, origin.path);
  if (parsed.ok) content[collection].set(origin.id, parsed.value as Entry<never>);
  else {
    content.broken.add(`${collection}/${origin.id}`);
    content.problems.push(...parsed.error);
  }
}
