import { z } from 'zod';
import { line, link, reference, webAddress } from './field-schemas.ts';

export const authorSchema = z.strictObject({
  /** The name as it stands in the byline. */
  name: line(120),
  /** An organization signs where no single person does. */
  kind: z.enum(['person', 'organization']).default('person'),
  /** What they are or do: `Journalist and policy analyst`. */
  role: line(160).optional(),
  /** Id of an image of them; what stands around its middle square is cut off. */
  portrait: reference.optional(),
  /** Their own site. */
  url: webAddress.optional(),
  /** Where else readers find them. */
  links: z.array(link).default([]),
});
