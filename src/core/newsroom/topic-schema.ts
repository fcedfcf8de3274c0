import { z } from 'zod';
import { code } from './code-schema.ts';
import { line, paragraph } from './field-schemas.ts';
import { PILLARS } from './publication-schema.ts';

export const topicSchema = z.strictObject({
  /** What readers see. */
  name: line(80),
  /** What the topic covers. */
  description: paragraph(600),
  /** The pillar it belongs to. */
  pillar: z.enum(PILLARS),
  /** What it is, in a few sentences for somebody who meets it for the first time. */
  about: paragraph(1_500).optional(),
  /** Where the standards treat it. */
  codes: z.array(code).default([]),
});
