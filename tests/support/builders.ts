import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { assemble } from '../../src/core/newsroom/assemble.ts';
import type { ContentFolder, FileContent } from '../../src/core/newsroom/content-folder.ts';
import type { Article, Newsroom } from '../../src/core/newsroom/newsroom.ts';
import { describeProblem } from '../../src/core/newsroom/problem-words.ts';
import { type DateTime, parseDateTime } from '../../src/core/text/date-time.ts';

/** Files of a content folder by their path: text as it stands in the file, or what an image or recording was read as. */
export type Files = Readonly<Record<string, string | FileContent>>;

/** Front matter by key; a key that is undefined is left out. */
export type Fields = Readonly<Record<string, unknown>>;

/** A content folder in memory with the digests and the line ends a reader of disks would give it. */
export const aContentFolder = (files: Files, name = 'content'): ContentFolder => ({
  name,
  files: Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, given]) => {
      const content: FileContent = typeof given === 'string' ? { kind: 'text', text: given } : given;
      return { path: path.normalize('NFC'), digest: digestOf(JSON.stringify(content)), content };
    }),
});

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const aPublication = (fields: Fields = {}): string =>
  stringify({
    name: 'The Ledger',
    url: 'https://ledger.example',
    email: 'desk@ledger.example',
    license: 'CC-BY-NC-ND-4.0',
    ...fields,
  });

/** An MDX story with what every story needs; `published` lies before {@link NOW}. */
export const anArticle = (fields: Fields = {}, body = 'The river fell by half.'): string =>
  mdx(
    {
      title: 'A story',
      dek: 'What it is about.',
      kind: 'article',
      authors: ['ana-example'],
      published: '2026-01-05T09:00:00-05:00',
      ...fields,
    },
    body,
  );

export const anAuthor = (fields: Fields = {}, bio = 'Ana writes about rivers.'): string =>
  mdx({ name: 'Ana Example', ...fields }, bio);

export const aTopic = (fields: Fields = {}): string =>
  stringify({ name: 'Water', description: 'Who uses it.', pillar: 'environmental', ...fields });

export const anOrganization = (fields: Fields = {}): string =>
  stringify({ name: 'Dam Inc.', description: 'Builds dams.', ...fields });

export const aRegulation = (fields: Fields = {}): string =>
  stringify({
    name: 'Directive 1 of 2026 on dams',
    shortName: 'Dam Directive',
    jurisdiction: 'European Union',
    kind: 'directive',
    description: 'Asks dams to report.',
    url: 'https://law.example/dams',
    asOf: '2026-05-01',
    timeline: [aStep()],
    ...fields,
  });

/** One step of a rule, as it stands in its file. */
export const aStep = (fields: Fields = {}): Fields => ({
  date: '2026-02-01',
  status: 'adopted',
  text: 'Parliament signs it.',
  source: { title: 'Journal', url: 'https://law.example/journal' },
  ...fields,
});

export const aTerm = (fields: Fields = {}, definition = 'A low dam across a river.'): string =>
  mdx({ term: 'Weir', short: 'A low dam.', ...fields }, definition);

export const someMedia = (fields: Fields = {}): string =>
  stringify({
    file: 'river.png',
    alt: 'A river between hills',
    creators: [{ name: 'Pat Lens', role: 'photographer' }],
    license: 'CC-BY-4.0',
    ...fields,
  });

export const aDataset = (fields: Fields = {}): string =>
  stringify({
    title: 'Flow by year',
    summary: 'It fell by half.',
    unit: 'm³/s',
    license: 'CC0-1.0',
    source: { title: 'River board', url: 'https://board.example/flow' },
    columns: [
      { key: 'year', label: 'Year' },
      { key: 'flow', label: 'Flow', type: 'number' },
    ],
    ...fields,
  });

export const anImage = (given: Partial<Extract<FileContent, { kind: 'image' }>> = {}): FileContent => ({
  kind: 'image',
  type: 'image/png',
  width: 1200,
  height: 800,
  bytes: 5000,
  ...given,
});

export const aRecording: FileContent = { kind: 'audio', type: 'audio/mpeg', bytes: 1000, seconds: 151.4 };

/** The least a newsroom is made of. */
export const SMALLEST: Files = {
  'publication.yaml': aPublication(),
  'authors/ana-example.mdx': anAuthor(),
  'articles/2026/a-story.mdx': anArticle(),
};

/** The moment most tests publish for. */
export const NOW = moment('2026-06-01T12:00:00Z');

export function moment(text: string): DateTime {
  const parsed = parseDateTime(text);
  if (!parsed) throw new Error(`${text} is no moment`);
  return parsed;
}

/** The smallest newsroom with these files added, changed or (where they are undefined) taken away; it must be sound. */
export function aNewsroom(files: FileChanges = {}, now = NOW): Newsroom {
  const assembled = assemble(aContentFolder(withChanges(files)), { now });
  if (!assembled.ok) throw new Error(assembled.error.map(describeProblem).join('\n'));
  return assembled.value;
}

/** What an editor reads of the smallest newsroom with these changes; empty where all is well. */
export function problemsOf(files: FileChanges, now = NOW): readonly string[] {
  const assembled = assemble(aContentFolder(withChanges(files)), { now });
  return assembled.ok ? [] : assembled.error.map(describeProblem);
}

/** The same without file and line. */
export const saidOf = (files: FileChanges): readonly string[] =>
  problemsOf(files).map((line) => line.replace(/^\S+ ?/, ''));

export type FileChanges = Readonly<Record<string, string | FileContent | undefined>>;

/** The one story of a newsroom that has one, or the one with this slug. */
export function theStory(newsroom: Newsroom, slug?: string): Article {
  const articles = [...newsroom.articles, ...newsroom.retracted];
  const found = slug === undefined ? articles[0] : articles.find((article) => article.slug === slug);
  if (!found) throw new Error(`no story ${slug ?? 'at all'}`);
  return found;
}

/** The smallest newsroom with files added, changed, or taken away where they are undefined. */
export const withChanges = (changes: FileChanges): Files =>
  Object.fromEntries(
    Object.entries({ ...SMALLEST, ...changes }).flatMap(([path, file]) =>
      file === undefined ? [] : [[path, file] as const],
    ),
  );

function mdx(fields: Fields, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}
