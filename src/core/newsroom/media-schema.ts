import { z } from 'zod';
import { CREATOR_ROLES } from '../credit/attribution.ts';
import { license, line, link, paragraph, webAddress } from './field-schemas.ts';

export const creatorSchema = z.strictObject({
  /** The name to credit. */
  name: line(120),
  /** Where the name leads. */
  url: webAddress.optional(),
  /** What they did. */
  role: z.enum(CREATOR_ROLES).optional(),
});

export const mediaSchema = z.strictObject({
  /** The name of the file beside this one. */
  file: line(120),
  /** What it shows, for those who do not see it. */
  alt: paragraph(600),
  /** What it is called in credits, where it has a title of its own. */
  title: line(160).optional(),
  /** Who made it. */
  creators: z.array(creatorSchema).min(1),
  /** Where it comes from, if not from here. */
  source: link.optional(),
  /** Its own license; that of a story never reaches its images. */
  license,
  /** The line under it, where a story gives none. */
  caption: paragraph(400).optional(),
  /** The program that speaks in a recording, where no person does: pages, feeds and copies say so. */
  synthesizer: z
    .strictObject({
      /** Its name. */
      name: line(80),
      /** Whether it learned to speak from recordings of people; otherwise it follows rules alone. */
      trained: z.boolean(),
    })
    .optional(),
});
