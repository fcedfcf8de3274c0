import type { Publication } from '../../../src/core/newsroom/newsroom.ts';

const ANSWERS = ['allow', 'disallow', 'unstated'] as const;

/** Every combination of what a publication may ask of machines. */
export const everyPreference: readonly Publication['ai'][] = ANSWERS.flatMap((training) =>
  ANSWERS.flatMap((input) => ANSWERS.map((search) => ({ training, input, search }))),
);
