import { formatClock } from '../text/duration.ts';
import type { EpisodeReason } from './problem.ts';

type Words = {
  readonly [Code in EpisodeReason['code']]: (problem: Extract<EpisodeReason, { code: Code }>) => {
    readonly what: string;
    readonly remedy: string;
  };
};

/** What an editor reads about a mistake in a podcast. */
export const EPISODE_WORDS: Words = {
  'misplaced-episode': ({ kind }) => ({
    what: `an episode in a story of the kind "${kind}", where nobody looks for one`,
    remedy: 'Write kind: podcast, or put the recording into the text with <Audio>',
  }),
  'unknown-duration': ({ path }) => ({
    what: `nothing in "${path}" says how long it is, and players and feeds have to know`,
    remedy: 'Save the recording again, as MP3 or M4A',
  }),
  'chapter-order': ({ at, before }) => ({
    what: `the chapter at ${formatClock(at)} stands after the one at ${formatClock(before)}`,
    remedy: 'Put the chapters in the order in which they are heard, each at a time of its own',
  }),
  'chapter-past-end': ({ at, end }) => ({
    what: `a chapter begins at ${formatClock(at)}, but the recording ends at ${formatClock(end)}`,
    remedy: 'Correct the time',
  }),
  'duplicate-episode': ({ number, other }) => ({
    what: `episode ${number} of its show is ${other} already`,
    remedy: 'Give one of the two another number, or none',
  }),
};
