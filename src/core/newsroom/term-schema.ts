import { z } from 'zod';
import { line, link, paragraph } from './field-schemas.ts';

/** An entry of the glossary. */
export const termSchema = z.strictObject({
  /** The word or phrase. */
  term: line(80),
  /** One sentence that says what it means. */
  short: paragraph(300),
  /** What the definition rests on. */
  sources: z.array(link).default([]),
});
