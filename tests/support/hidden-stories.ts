import type { Fields } from './builders.ts';

/** Fields of a story that nobody may see yet or any more, each with what it is called. */
export const HIDDEN_STORIES: readonly (readonly [string, Fields])[] = [
  ['a draft', { draft: true }],
  ['one of the future', { published: '2027-01-01T00:00:00Z' }],
  ['one under embargo', { embargo: '2027-01-01T00:00:00Z' }],
  [
    'one that was retracted',
    { corrections: [{ date: '2026-02-01T00:00:00Z', kind: 'retraction', text: 'x' }] },
  ],
];
