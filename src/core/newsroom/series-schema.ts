import { z } from 'zod';
import { line, paragraph } from './field-schemas.ts';

export const seriesSchema = z.strictObject({
  /** What readers see. */
  name: line(80),
  /** What its parts have in common. */
  description: paragraph(600).optional(),
});
