import type { Publication } from '../../core/newsroom/newsroom.ts';

type Preferences = Publication['ai'];

/** What each preference is about. */
export const USES = {
  training: 'Training a model on our stories',
  input: 'Using a story as input to an answer, with a link to it',
  search: 'Indexing our pages for search',
} as const satisfies Record<keyof Preferences, string>;

/** What we ask, as a wish and not as a rule; stands behind what it is about and a colon. */
export const WISHES = {
  allow: 'you are welcome to.',
  disallow: 'please do not.',
  unstated: 'we state no preference.',
} as const satisfies Record<Preferences[keyof Preferences], string>;
