import type { OriginReason } from './problem.ts';

type Words = {
  readonly [Code in OriginReason['code']]: (problem: Extract<OriginReason, { code: Code }>) => {
    readonly what: string;
    readonly remedy: string;
  };
};

/** What an editor reads where a story from elsewhere is not as it came. */
export const ORIGIN_WORDS: Words = {
  'locked-words': ({ license }) => ({
    what: `the words are not those the story came with, and ${license} lets nobody share changed ones`,
    remedy:
      'Restore them, or import the story again; where its publisher permitted the change, say who and when in origin.permission and what was changed in origin.changes',
  }),
  'undeclared-changes': ({ license }) => ({
    what: `the words are not those the story came with, which ${license} asks to say`,
    remedy: 'Say it in origin.changes, as a phrase such as "shortened", or restore the words',
  }),
  'license-not-kept': ({ given, found }) => ({
    what: `the story came under ${given} and now stands under ${found}`,
    remedy: `Take the line license: out or write license: ${given}`,
  }),
};
