import { z } from 'zod';
import { ARTICLE_KINDS } from './article-kinds.ts';
import { episodeSchema } from './episode-schema.ts';
import {
  calendarDate,
  dateTime,
  languageTag,
  license,
  line,
  paragraph,
  reference,
  webAddress,
} from './field-schemas.ts';
import { originSchema } from './origin-schema.ts';
import { extraPermissions, PILLARS, requests } from './publication-schema.ts';

const PROMINENCES = ['lead', 'normal', 'low'] as const;

const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;

const source = z.strictObject({
  /** What the source calls itself. */
  title: line(),
  /** Who publishes it. */
  publisher: line(160).optional(),
  /** Where a reader can check it. */
  url: webAddress,
  /** The day the newsroom looked. */
  accessed: calendarDate.optional(),
});

const rewording = z.strictObject({
  /** The words as they stood before. */
  was: paragraph(),
  /** The words that stand in the text now, as many as it takes to find them. */
  now: paragraph(),
});

const correction = z.strictObject({
  /** When it was made. */
  date: dateTime,
  /** A retraction withdraws the whole story. */
  kind: z.enum(CORRECTION_KINDS).default('correction'),
  /** What was wrong and what is right, in full sentences. */
  text: paragraph(),
  /** The wording it replaced, so that copies of the version before are recognized. */
  changes: z.array(rewording).default([]),
});

const republish = z.strictObject({
  /** Whether others may take the story at all. */
  allowed: z.boolean().default(true),
  /** Why not; shown to whoever asks. */
  reason: paragraph(300).optional(),
  /** Copies are offered from this moment on. */
  from: dateTime.optional(),
  /** Until this moment; afterwards a link is all that is offered. */
  until: dateTime.optional(),
  /** Permissions for this story, over those of the publication. */
  permissions: extraPermissions.default({}),
  /** Requests for this story, over those of the publication. */
  requests: requests.default({}),
});

export const articleSchema = z.strictObject({
  /** The headline, as plain text. */
  title: line(),
  /** The sentence under the headline. */
  dek: paragraph(400),
  /** What kind of piece it is; decides its label and its rules. */
  kind: z.enum(ARTICLE_KINDS),
  /** Ids of the authors, in the order of the byline; a story from elsewhere has those of its origin instead. */
  authors: z.array(reference).min(1).optional(),
  /** Which of E, S and G it is about. */
  pillars: z.array(z.enum(PILLARS)).default([]),
  /** Ids of its topics, the most important first. */
  topics: z.array(reference).default([]),
  /** Ids of the organizations it reports on. */
  organizations: z.array(reference).default([]),
  /** Ids of the regulations it explains. */
  regulations: z.array(reference).default([]),
  /** When it appeared, or will. */
  published: dateTime,
  /** When its words last changed, apart from the corrections listed below. */
  updated: dateTime.optional(),
  /** The language it is written in; that of the publication unless named. */
  language: languageTag.optional(),
  /** Its own license; that of the publication unless named. */
  license: license.optional(),
  /** Id of the image above the text. */
  hero: reference.optional(),
  /** What a reader in a hurry should know, a sentence each. */
  keyPoints: z.array(paragraph(300)).default([]),
  /** What the story rests on. */
  sources: z.array(source).default([]),
  /** Every correction made since it appeared. */
  corrections: z.array(correction).default([]),
  /** Where it may stand on the front page: before all others while it is new, by its date, or only in lists. */
  prominence: z.enum(PROMINENCES).default('normal'),
  /** Id of the series it is a part of. */
  series: reference.optional(),
  /** Nothing of it leaves the newsroom before this moment. */
  embargo: dateTime.optional(),
  /** A draft is checked, but never published. */
  draft: z.boolean().default(false),
  /** Whether, from when and until when others may take it. */
  republish: republish.prefault({}),
  /** Where it first appeared, if not here. */
  origin: originSchema.optional(),
  /** The recording that a podcast is the transcript of. */
  episode: episodeSchema.optional(),
});
