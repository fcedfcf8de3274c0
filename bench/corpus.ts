import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Prose, proseOf } from './prose.ts';
import { type Random, seededRandom } from './random.ts';
import { toYaml, writeStory } from './story.ts';
import { wordSource } from './vocabulary.ts';

/** How large a newsroom to make up; the same options make the same bytes. */
export interface CorpusOptions {
  readonly stories: number;
  /** Words in the body of each story, about. */
  readonly words: number;
  readonly authors: number;
  readonly topics: number;
  readonly organizations: number;
  readonly seed: number;
  /** Of how many of the newest stories Word documents and print PDFs are made. */
  readonly prints: number;
}

export const DEFAULT_CORPUS: CorpusOptions = {
  stories: 1_000,
  words: 800,
  authors: 40,
  topics: 30,
  organizations: 20,
  seed: 1,
  prints: 0,
};

export interface CorpusFile {
  /** Inside the content folder: `articles/2026/a-story.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** The moment every build of the benchmark takes for now; all stories appeared before it. */
export const BENCH_NOW = '2026-11-01T00:00:00Z';

/** The files of a content folder, one after the other: a large one never stands in memory whole. */
export function* corpusFiles(options: CorpusOptions): Generator<CorpusFile> {
  const random = seededRandom(options.seed);
  const prose = proseOf(random, wordSource(random));
  yield { path: 'publication.yaml', text: toYaml(publicationWith(options.prints)) };
  const authors = ids('author', options.authors);
  const topics = ids('topic', options.topics);
  const organizations = ids('organization', options.organizations);
  for (const [index, id] of authors.entries()) {
    yield { path: `authors/${id}.mdx`, text: writeAuthor(prose, index + 1) };
  }
  for (const id of topics) yield { path: `topics/${id}.yaml`, text: writeTopic(random, prose) };
  for (const id of organizations) yield { path: `organizations/${id}.yaml`, text: writeSubject(prose) };
  const earlier: string[] = [];
  for (let number = 1; number <= options.stories; number++) {
    const published = momentOf(number, options.stories);
    const slug = `${prose.phrase(4).toLowerCase().replaceAll(' ', '-')}-${number}`;
    const around = { authors, topics, organizations, earlier: earlier.slice(-100) };
    const text = writeStory(random, prose, { published, words: options.words, around });
    yield { path: `articles/${published.slice(0, 4)}/${slug}.mdx`, text };
    earlier.push(slug);
  }
}

/** Writes the files below a folder and says how many there are. */
export async function writeCorpus(folder: string, options: CorpusOptions): Promise<number> {
  let count = 0;
  for (const { path, text } of corpusFiles(options)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    count++;
  }
  return count;
}

const publicationWith = (prints: number) => {
  const limit = prints === 0 ? 'off' : prints;
  return { ...PUBLICATION, copies: { docx: limit, pdf: limit }, shareImages: limit };
};

const PUBLICATION = {
  name: 'The Benchmark',
  url: 'https://benchmark.example/',
  email: 'desk@benchmark.example',
  license: 'CC-BY-NC-ND-4.0',
};

const ids = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`);

/** The number makes the name one that no sentence of the corpus holds by chance. */
const writeAuthor = (prose: Prose, number: number) =>
  `---\n${toYaml({ name: `${prose.phrase(1)} ${prose.phrase(1)}-${number}` })}---\n\n${prose.paragraph(40)}\n`;

const writeSubject = (prose: Prose) => toYaml({ name: prose.phrase(2), description: prose.sentence() });

const writeTopic = (random: Random, prose: Prose) =>
  writeSubject(prose) + toYaml({ pillar: random.pick(['environmental', 'social', 'governance']) });

/** Stories spread evenly over the eight years before now, the last one the newest. */
function momentOf(number: number, stories: number): string {
  const first = Date.UTC(2018, 10, 1);
  const step = (Date.parse(BENCH_NOW) - first) / (stories + 1);
  return `${new Date(first + Math.floor(step * number)).toISOString().slice(0, 19)}Z`;
}
