import { z } from 'zod';
import { line, paragraph } from './field-schemas.ts';
import { PILLARS } from './publication-schema.ts';

const CODE_SCHEMES = ['ESRS', 'GRI', 'SDG', 'IFRS', 'EU-TAXONOMY', 'SFDR'] as const;

export const topicSchema = z.strictObject({
  /** What readers see. */
  name: line(80),
  /** What the topic covers. */
  description: paragraph(600),
  /** The pillar it belongs to. */
  pillar: z.enum(PILLARS),
  /** Where the standards treat it. */
  codes: z
    .array(
      z.strictObject({
        /** Whose code it is. */
        scheme: z.enum(CODE_SCHEMES),
        /** The code as the standard writes it: `E1`, `305-1`, `13`. */
        code: line(20),
        /** What the standard calls it. */
        name: line(160),
      }),
    )
    .default([]),
});
