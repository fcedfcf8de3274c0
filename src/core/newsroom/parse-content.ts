import type { z } from 'zod';
import { articleSchema } from './article-schema.ts';
import { authorSchema } from './author-schema.ts';
import { type CollectionName, classify, faultOfId } from './classify.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { datasetSchema } from './dataset-schema.ts';
import { mediaSchema } from './media-schema.ts';
import { organizationSchema } from './organization-schema.ts';
import { type Body, type Entry, type ParsedEntry, parseMdxEntry, parseYamlEntry } from './parse-entry.ts';
import type { Problem } from './problem.ts';
import { publicationSchema } from './publication-schema.ts';
import { termSchema } from './term-schema.ts';
import { topicSchema } from './topic-schema.ts';

/** Every file read by itself, with the problems found so far; nothing is resolved yet. */
export interface ParsedContent {
  readonly publication: Entry<z.output<typeof publicationSchema>> | null;
  readonly articles: Entries<z.output<typeof articleSchema> & { body: Body }>;
  readonly authors: Entries<z.output<typeof authorSchema> & { body: Body }>;
  readonly topics: Entries<z.output<typeof topicSchema>>;
  readonly organizations: Entries<z.output<typeof organizationSchema>>;
  readonly media: Entries<z.output<typeof mediaSchema>>;
  readonly data: Entries<z.output<typeof datasetSchema>>;
  readonly glossary: Entries<z.output<typeof termSchema> & { body: Body }>;
  /** Files that entries may name, by path inside the folder. */
  readonly companions: ReadonlyMap<string, ContentFile>;
  /** Ids of files that could not be read: whoever refers to one is not at fault. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export type Entries<Fields> = ReadonlyMap<string, Entry<Fields>>;

/** Reads every file of the folder on its own. Never throws; a broken file does not hide the problems of another. */
export function parseContent(folder: ContentFolder): ParsedContent {
  const content = emptyContent();
  for (const file of folder.files) addFile(content, file, `${folder.name}/${file.path}`);
  if (!content.publication && !content.broken.has('publication/')) {
    content.problems.push(wholeFile(`${folder.name}/publication.yaml`, { code: 'missing-publication' }));
  }
  return content;
}

const PARSERS = {
  articles: (origin: Origin) => parseMdxEntry(articleSchema, origin),
  authors: (origin: Origin) => parseMdxEntry(authorSchema, origin),
  topics: (origin: Origin) => parseYamlEntry(topicSchema, origin),
  organizations: (origin: Origin) => parseYamlEntry(organizationSchema, origin),
  media: (origin: Origin) => parseYamlEntry(mediaSchema, origin),
  data: (origin: Origin) => parseYamlEntry(datasetSchema, origin),
  glossary: (origin: Origin) => parseMdxEntry(termSchema, origin),
} satisfies Record<CollectionName, (origin: Origin) => ParsedEntry<unknown>>;

type Origin = Parameters<typeof parseYamlEntry>[1];

type Mutable = {
  publication: ParsedContent['publication'];
  companions: Map<string, ContentFile>;
  broken: Set<string>;
  problems: Problem[];
} & { [Name in CollectionName]: Map<string, Entry<never>> };

function emptyContent(): Mutable & ParsedContent {
  return {
    publication: null,
    articles: new Map(),
    authors: new Map(),
    topics: new Map(),
    organizations: new Map(),
    media: new Map(),
    data: new Map(),
    glossary: new Map(),
    companions: new Map(),
    broken: new Set(),
    problems: [],
  } as Mutable & ParsedContent;
}

function addFile(content: Mutable, file: ContentFile, path: string): void {
  const place = classify(file.path);
  if ('code' in place) content.problems.push(wholeFile(path, place));
  else if (place.collection === 'companion') content.companions.set(file.path, file);
  else if (place.collection === 'publication') addPublication(content, file, path);
  else if (place.collection !== 'ignored') addEntry(content, place.collection, { file, path, id: place.id });
}

function addPublication(content: Mutable, file: ContentFile, path: string): void {
  const parsed = parseYamlEntry(publicationSchema, { file, path, id: '' });
  if (parsed.ok) content.publication = parsed.value;
  else {
    content.broken.add('publication/');
    content.problems.push(...parsed.error);
  }
}

function addEntry(content: Mutable, collection: CollectionName, origin: Origin): void {
  const fault = faultOfId(origin.id, collection);
  if (fault) content.problems.push(wholeFile(origin.path, fault));
  const parsed: ParsedEntry<unknown> = PARSERS[collection](origin);
  const taken = content[collection].get(origin.id);
  if (taken) {
    content.problems.push(wholeFile(origin.path, { code: 'duplicate-id', id: origin.id, other: taken.file }));
  }
  if (parsed.ok) content[collection].set(origin.id, parsed.value as Entry<never>);
  else {
    content.broken.add(`${collection}/${origin.id}`);
    content.problems.push(...parsed.error);
  }
}

const wholeFile = (file: string, reason: Parameters<Entry<never>['problemAt']>[1]): Problem => ({
  file,
  line: null,
  field: null,
  ...reason,
});
