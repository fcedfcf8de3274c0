import { countWords, type Prose } from './prose.ts';
import type { Random } from './random.ts';

/** What a story of the benchmark refers to. */
export interface Surroundings {
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly organizations: readonly string[];
  /** Slugs of stories that appeared before, for links between stories. */
  readonly earlier: readonly string[];
}

/** A story with all that stories have: links within and out, headings, a list, a footnote, key points, sources. */
export function writeStory(
  random: Random,
  prose: Prose,
  {
    published,
    words,
    around,
  }: { readonly published: string; readonly words: number; readonly around: Surroundings },
): string {
  const frontMatter = {
    title: prose.phrase(8),
    dek: prose.sentence(),
    kind: random.pick(['article', 'article', 'feature', 'story']),
    authors: random.draw(around.authors, 1 + random.below(2)),
    pillars: random.draw(['environmental', 'social', 'governance'], 1 + random.below(2)),
    topics: random.draw(around.topics, 2),
    organizations: random.draw(around.organizations, random.below(3)),
    published,
    keyPoints: [prose.sentence(), prose.sentence(), prose.sentence()],
    sources: [1, 2].map((number) => ({ title: prose.phrase(6), url: outsideUrl(random, number) })),
  };
  return `---\n${toYaml(frontMatter)}---\n\n${writeBody(random, prose, words, around.earlier)}`;
}

/** One line a key: JSON is YAML, and a quoted string means the same in both. */
export const toYaml = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${key === 'published' ? value : JSON.stringify(value)}\n`)
    .join('');

function writeBody(random: Random, prose: Prose, words: number, earlier: readonly string[]): string {
  const blocks = [
    `${prose.paragraph(60)} ${linkOut(random, prose)} as a footnote tells.[^1]`,
    `## ${prose.phrase(4)}`,
    [1, 2, 3].map(() => `- ${prose.sentence()}`).join('\n'),
    `${prose.paragraph(40)} ${linkWithin(random, prose, earlier)}`,
  ];
  const end = `[^1]: ${prose.sentence()}`;
  const count = () => countWords([...blocks, end].join(' '));
  for (let written = count(), section = 1; written < words; written = count(), section++) {
    if (section % 3 === 0) blocks.push(`## ${prose.phrase(5)}`);
    blocks.push(prose.paragraph(Math.min(70, words - written)));
  }
  return `${[...blocks, end].join('\n\n')}\n`;
}

const linkOut = (random: Random, prose: Prose) => `[${prose.phrase(3)}](${outsideUrl(random, 3)})`;

const linkWithin = (random: Random, prose: Prose, earlier: readonly string[]) =>
  earlier.length > 0 ? `[${prose.phrase(4)}](/articles/${random.pick(earlier)}/).` : prose.sentence();

const outsideUrl = (random: Random, number: number) =>
  `https://source-${random.below(500)}.example/reports/${random.below(10_000)}/${number}`;
