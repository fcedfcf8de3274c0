import { z } from 'zod';
import { code } from './code-schema.ts';
import { calendarDate, line, link, paragraph, reference, webAddress } from './field-schemas.ts';

export const REGULATION_KINDS = ['law', 'directive', 'regulation', 'rule', 'standard', 'guidance'] as const;
export type RegulationKind = (typeof REGULATION_KINDS)[number];

/** What can happen to a rule, in the order in which it usually does. */
export const RULE_STATUSES = [
  'proposed',
  'adopted',
  'in-force',
  'applies',
  'amended',
  'delayed',
  'suspended',
  'repealed',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

const step = z.strictObject({
  /** The day it happened, or is to happen. */
  date: calendarDate,
  /** What the rule became on that day. */
  status: z.enum(RULE_STATUSES),
  /** What that means and for whom, in one or two sentences. */
  text: paragraph(500),
  /** Where it is written. */
  source: link,
});

/** A rule that companies have to follow, or a standard that rules refer to. */
export const regulationSchema = z.strictObject({
  /** Its full name with its number. */
  name: line(300),
  /** The name readers know: `CSRD`. */
  shortName: line(60),
  /** Where it holds: `European Union`, `California`. */
  jurisdiction: line(60),
  /** What kind of text it is. */
  kind: z.enum(REGULATION_KINDS),
  /** What it asks, and of whom. */
  description: paragraph(800),
  /** The text itself, where it is published. */
  url: webAddress,
  /** The day for which the newsroom can answer for what stands here. */
  asOf: calendarDate,
  /** Ids of the topics it belongs to. */
  topics: z.array(reference).default([]),
  /** Where the standards treat the same. */
  codes: z.array(code).default([]),
  /** What happened to it and what is still to come. */
  timeline: z.array(step).min(1),
});
