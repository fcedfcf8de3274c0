import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH_NOW, type CorpusOptions, writeCorpus } from './corpus.ts';
import { type Edit, editOneWord, middleStory, renameAuthor } from './edits.ts';
import { type Measurement, measure } from './measure.ts';
import { type OutputSize, pagesWith, sizeOf } from './output-size.ts';
import { setUpWorkshop } from './workshop.ts';

/** One build of the benchmark and what came of it. */
export interface Build extends Omit<Measurement, 'output'> {
  readonly name: string;
  /** What the site shows although the edit before this build should have changed it; empty when all is well. */
  readonly stale: readonly string[];
}

export interface BenchmarkResult {
  readonly corpus: CorpusOptions;
  readonly builds: readonly Build[];
  readonly output: OutputSize;
  /** Where content and site are, when they were kept. */
  readonly folder: string | null;
}

export interface BenchmarkOptions {
  readonly corpus: CorpusOptions;
  /** Where the temporary folder is made; a memory disk keeps the disk out of the figures. */
  readonly parent: string;
  /** The folder of package.json. */
  readonly project: string;
  /** What builds the site; it is run in a copy of the project. */
  readonly command: readonly string[];
  readonly keep: boolean;
  readonly report: (progress: string) => void;
}

/** Makes a newsroom up and builds it four times: clean, unchanged, after a word, after an author's name. */
export async function runBenchmark({
  corpus,
  parent,
  project,
  command,
  keep,
  report,
}: BenchmarkOptions): Promise<BenchmarkResult> {
  const folder = await mkdtemp(join(parent, 'newsroom-bench-'));
  try {
    await setUpWorkshop(project, folder);
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    report(`${await writeCorpus(content, corpus)} files of content in ${folder}`);
    const story = await middleStory(content);
    const steps: readonly Step[] = [
      { name: 'clean build' },
      { name: 'nothing changed' },
      { name: 'one word edited', edit: () => editOneWord(story.file) },
      { name: 'author renamed', edit: () => renameAuthor(content, 'author-1') },
    ];
    const env = {
      NEWSROOM_CONTENT: content,
      NEWSROOM_OUT: out,
      NEWSROOM_CACHE: join(folder, '.cache'),
      NEWSROOM_NOW: BENCH_NOW,
    };
    const builds: Build[] = [];
    for (const step of steps) builds.push(await runStep(step, { command, folder, env, report }));
    return { corpus, builds, output: await sizeOf(out, story.slug), folder: keep ? folder : null };
  } finally {
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

interface Step {
  readonly name: string;
  readonly edit?: () => Promise<Edit>;
}

interface Circumstances {
  readonly command: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>> & { readonly NEWSROOM_OUT: string };
  readonly report: (progress: string) => void;
}

async function runStep(
  { name, edit }: Step,
  { command, folder, env, report }: Circumstances,
): Promise<Build> {
  const change = await edit?.();
  const { output, ...measured } = await measure(command, { folder, env });
  if (measured.exitCode !== 0) {
    throw new Error(`The build "${name}" ended with exit code ${measured.exitCode}; it said:\n${output}`);
  }
  report(`${name}: ${measured.wallSeconds.toFixed(1)} s`);
  return { name, ...measured, stale: change ? await findStale(env.NEWSROOM_OUT, change) : [] };
}

/** A build that is quick because it did not notice the edit would win every benchmark. */
async function findStale(out: string, { added, removed }: Edit): Promise<readonly string[]> {
  const old = await pagesWith(out, removed);
  const shown = (await pagesWith(out, added)).length > 0;
  return [
    ...old.map((page) => `${page} still shows the old text`),
    ...(shown ? [] : [`no page shows "${added}"`]),
  ];
}
