import { existsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { BUILD_COMMAND, PROJECT_FOLDER } from '../scripts/project.mjs';
import { type CorpusOptions, DEFAULT_CORPUS } from './corpus.ts';
import { type BenchmarkResult, type Build, runBenchmark } from './run-benchmark.ts';
import { renderTable } from './table.ts';

const USAGE = `npm run bench -- [--stories N] [--words N] [--authors N] [--topics N] [--organizations N] [--seed N] [--prints N] [--json] [--keep]
Builds a made-up newsroom four times and says what each build took. --keep leaves its folder behind.`;

const MEMORY_DISK = '/dev/shm';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      stories: { type: 'string' },
      words: { type: 'string' },
      authors: { type: 'string' },
      topics: { type: 'string' },
      organizations: { type: 'string' },
      seed: { type: 'string' },
      prints: { type: 'string' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const result = await runBenchmark({
    corpus: readCorpusOptions(values),
    parent: existsSync(MEMORY_DISK) ? MEMORY_DISK : tmpdir(),
    project: PROJECT_FOLDER,
    command: BUILD_COMMAND,
    keep: values.keep,
    report: (progress) => console.error(progress),
  });
  console.log(values.json ? JSON.stringify(result, null, 2) : renderResult(result));
  const stale = result.builds.flatMap((build) => build.stale.map((what) => `${build.name}: ${what}`));
  if (stale.length > 0) console.error(`Stale after an edit:\n${stale.slice(0, 20).join('\n')}`);
  return stale.length > 0 ? 1 : 0;
}

function readCorpusOptions(values: Readonly<Record<string, string | boolean | undefined>>): CorpusOptions {
  const entries = Object.entries(DEFAULT_CORPUS).map(([name, standard]) => {
    const given = values[name];
    if (given === undefined) return [name, standard];
    const number = Number(given);
    const least = Math.min(standard, 1);
    if (!Number.isSafeInteger(number) || number < least) {
      throw new RangeError(`--${name} is "${given}"; give a whole number from ${least} on.`);
    }
    return [name, number];
  });
  return Object.fromEntries(entries);
}

function renderResult({ corpus, builds, output, folder }: BenchmarkResult): string {
  const head = ['build', 'wall s', 'CPU s', 'largest process MB', 'all processes MB'];
  return [
    `${corpus.stories} stories of ${corpus.words} words, ${corpus.authors} authors, ${corpus.topics} topics; ${availableParallelism()} cores, Node ${process.versions.node}`,
    '',
    renderTable([head, ...builds.map(renderBuild)]),
    '',
    `output: ${output.files} files, ${megabytes(output.bytes)} MB`,
    `one article, HTML and CSS, gzip: ${output.articleGzipBytes ?? 'not found'} bytes`,
    ...(folder ? [`kept in ${folder}`] : []),
  ].join('\n');
}

const renderBuild = ({ name, wallSeconds, cpuSeconds, memory }: Build): readonly string[] => [
  name,
  wallSeconds.toFixed(2),
  cpuSeconds?.toFixed(2) ?? '?',
  memory ? megabytes(memory.process) : '?',
  memory ? megabytes(memory.tree) : '?',
];

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
