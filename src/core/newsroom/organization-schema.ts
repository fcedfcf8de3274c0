import { z } from 'zod';
import { calendarDate, line, link, paragraph, webAddress, wikidataItem } from './field-schemas.ts';

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
  /** Single facts, each with the day for which it holds and where it is written. */
  facts: z
    .array(
      z.strictObject({
        /** What it is about: `Founded`, `Seat`. */
        label: line(60),
        /** The fact in a few words. */
        text: line(200),
        /** The day for which it holds. */
        asOf: calendarDate,
        /** Where it is written. */
        source: link,
      }),
    )
    .default([]),
  /** What the facts above rest on. */
  sources: z.array(link).default([]),
});
