import { z } from 'zod';
import { line, paragraph } from './field-schemas.ts';

/** An evergreen page by the newsroom itself: about, guidelines, a policy. */
export const pageSchema = z.strictObject({
  /** The headline of the page. */
  title: line(120),
  /** One sentence for search engines and previews. */
  description: paragraph(300),
});
