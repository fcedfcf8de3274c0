import { z } from 'zod';
import { line, link, paragraph, webAddress, wikidataItem } from './field-schemas.ts';

export const organizationSchema = z.strictObject({
  /** The name readers know. */
  name: line(120),
  /** What it is and does. */
  description: paragraph(600),
  /** Its registered name, where it differs. */
  legalName: line(160).optional(),
  /** Its own site. */
  url: webAddress.optional(),
  /** Its Wikidata item: `Q3884`. */
  wikidata: wikidataItem.optional(),
  /** Where its shares are listed. */
  ticker: z
    .strictObject({
      /** The exchange: `NASDAQ`. */
      exchange: line(20),
      /** The symbol there: `AMZN`. */
      symbol: line(20),
    })
    .optional(),
  /** What the facts above rest on. */
  sources: z.array(link).default([]),
});
