import { z } from 'zod';
import { dateTime, fingerprintText, license, line, paragraph, webAddress } from './field-schemas.ts';

/** Somebody who wrote a story elsewhere, as its publisher names them; none of the newsroom's own authors. */
const foreignAuthor = z.strictObject({
  /** The name as it stood in the byline. */
  name: line(160),
  /** A desk or an agency signs where no person does. */
  kind: z.enum(['person', 'organization']).default('person'),
  /** Their page at the publisher. */
  url: webAddress.optional(),
  /** What the publisher says about them. */
  bio: paragraph(2_000).optional(),
});

const decision = z.strictObject({
  /** Whether the license gate accepted the story by itself or an editor decided. */
  by: z.enum(['gate', 'editor']),
  /** Why the editor did. */
  reason: paragraph(1_000).optional(),
});

export const originSchema = z.strictObject({
  /** Who published it first. */
  publisher: line(160),
  /** Where; left out of what never stood on the web. */
  url: webAddress.optional(),
  /** When, if known. */
  published: dateTime.optional(),
  /** What this newsroom changed, as a phrase: `shortened`. */
  changes: line().optional(),
  /** The byline as it was given; it takes the place of `authors`. */
  authors: z.array(foreignAuthor).min(1).optional(),
  /** The license it came under; the story keeps it. */
  license: license.optional(),
  /** When it was taken. */
  retrieved: dateTime.optional(),
  /** The fingerprint of the words it came with; they stay as they are, unless the changes are stated. */
  fingerprint: fingerprintText.optional(),
  /** What showed the license, a line each. */
  evidence: z.array(paragraph(500)).optional(),
  /** Who took it to be licensed. */
  decision: decision.optional(),
  /** Who permitted changes that the license does not: `Bo Li, River News, by mail on 5 March 2026`. */
  permission: paragraph(500).optional(),
});
