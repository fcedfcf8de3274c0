import { z } from 'zod';
import { parseClock } from '../text/duration.ts';
import { badValue, line, reference, webAddress } from './field-schemas.ts';

/** What somebody does in an episode, a part of the Podcast Taxonomy (https://podcasttaxonomy.com). */
const PERSON_ROLES = [
  'host',
  'co-host',
  'guest',
  'narrator',
  'reporter',
  'producer',
  'writer',
  'researcher',
  'editor',
  'fact checker',
  'audio engineer',
  'sound designer',
  'composer',
] as const;

/** A place in a recording as its clock shows it; a bare number is shown as it was written. */
const clock = z.preprocess(
  (given) => (typeof given === 'number' ? String(given) : given),
  z.string().transform((given, context) => {
    const at = parseClock(given);
    const params = badValue('a time such as 1:20 or 1:02:03', given);
    if (at === null) context.addIssue({ code: 'custom', params });
    return at ?? 0;
  }),
);

const ordinal = z.number().transform((given, context) => {
  const params = badValue('a whole number from 1 on', String(given));
  if (!Number.isInteger(given) || given < 1 || given > 99_999) context.addIssue({ code: 'custom', params });
  return given;
});

export const episodeSchema = z.strictObject({
  /** Id of its show. */
  show: reference,
  /** Its number in the show, or in the season. */
  number: ordinal.optional(),
  /** The season it belongs to. */
  season: ordinal.optional(),
  /** Id of the recording. */
  audio: reference,
  /** The parts of the recording, in order; one named like a heading of the text leads to it. */
  chapters: z
    .array(
      z.strictObject({
        /** When it begins: `1:20`. */
        at: clock,
        /** What it is called. */
        title: line(160),
      }),
    )
    .default([]),
  /** Who is heard in it or made it, besides the authors. */
  people: z
    .array(
      z.strictObject({
        /** The name. */
        name: line(120),
        /** What they did. */
        role: z.enum(PERSON_ROLES).default('guest'),
        /** Where the name leads. */
        url: webAddress.optional(),
      }),
    )
    .default([]),
});
