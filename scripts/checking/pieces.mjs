/**
 * One thing `npm run check` checks, with the tool that does it.
 * @typedef {{ readonly name: string, readonly command: readonly [string, ...string[]] }} Piece
 */

// What tsc found out last time, so that it reads only what changed; gone with every install.
const TYPES_CACHE = 'node_modules/.cache/types.tsbuildinfo';

const SEVERITY = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];

/**
 * Astro writes the types of `astro:content` here, and both type checks read them.
 * @type {Piece}
 */
export const CONTENT_TYPES = { name: 'content types', command: ['astro', 'sync'] };

/**
 * Everything about the source that needs no run of it, the slowest first.
 * @type {readonly Piece[]}
 */
export const SOURCE_PIECES = [
  {
    name: 'types of components',
    // only the .astro files: with the whole project it takes three times as long, and tsc reads the rest
    command: [
      'astro',
      'check',
      '--noSync',
      '--tsconfig',
      'scripts/checking/components.tsconfig.json',
      ...SEVERITY,
    ],
  },
  {
    name: 'types',
    command: [
      'tsc',
      '--project',
      '.',
      '--pretty',
      'false',
      '--incremental',
      '--tsBuildInfoFile',
      TYPES_CACHE,
    ],
  },
  { name: 'unused code', command: ['knip', '--no-progress'] },
  {
    name: 'format and lint',
    command: ['biome', 'ci', '--colors=off', '--error-on-warnings', '--diagnostic-level=warn'],
  },
  {
    name: 'format of components',
    // content/**/*.mdx is the editors' own text: nothing re-wraps it
    command: ['prettier', '--check', '--no-error-on-unmatched-pattern', 'src/**/*.astro'],
  },
];

/**
 * The tests quick enough to run with every check.
 * @type {Piece}
 */
export const UNIT_TESTS = {
  name: 'unit and architecture tests',
  command: ['vitest', 'run', '--project', 'unit'],
};
