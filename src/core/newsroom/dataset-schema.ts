import { z } from 'zod';
import { license, line, link, paragraph } from './field-schemas.ts';
import { creatorSchema } from './media-schema.ts';

const column = z.strictObject({
  /** The heading of the column in the CSV file. */
  key: line(40),
  /** What readers see. */
  label: line(80),
  /** Text, or numbers with a decimal point. */
  type: z.enum(['text', 'number']).default('text'),
  /** The unit of its numbers, where it is not that of the whole. */
  unit: line(40).optional(),
});

/** A column that says `yes` where the figures of a row are estimates, and `no` or nothing where they are not. */
const estimate = line(40).optional();

/** The columns drawn side by side; how many there may be is said in `check-chart.ts`. */
const series = z.array(line(40)).min(1);

const chartSpec = z.discriminatedUnion('kind', [
  z.strictObject({
    /** A bar for each row. */
    kind: z.literal('bar'),
    /** The column that names the bars. */
    label: line(40),
    /** The column that measures them. */
    value: line(40),
    estimate,
  }),
  z.strictObject({
    /** Several bars for each row, side by side. */
    kind: z.literal('grouped-bar'),
    /** The column that names the rows. */
    label: line(40),
    /** The columns that measure the bars, two to six. */
    series,
    estimate,
  }),
  z.strictObject({
    /** Parts of a whole for each row, end to end; none below zero. */
    kind: z.literal('stacked-bar'),
    /** The column that names the rows. */
    label: line(40),
    /** The columns that measure the parts, two to six, in the order in which they are laid. */
    series,
    estimate,
  }),
  z.strictObject({
    /** From a low to a high figure for each row; a point where the two are equal. */
    kind: z.literal('range'),
    /** The column that names the rows. */
    label: line(40),
    /** The column of the low figures. */
    low: line(40),
    /** The column of the high figures. */
    high: line(40),
    estimate,
  }),
  z.strictObject({
    /** A dot for each series on the line of its row: before and after, women and men. */
    kind: z.literal('dot'),
    /** The column that names the rows. */
    label: line(40),
    /** The columns that place the dots, one to six. */
    series,
    estimate,
  }),
  z.strictObject({
    /** A line for each series. */
    kind: z.literal('line'),
    /** The column along the bottom; years, months (2026-05) and days (2026-05-31) are set apart by time. */
    x: line(40),
    /** The columns drawn as lines, one to six. */
    series,
    estimate,
  }),
  z.strictObject({
    /** The same small chart for each name in a column, all on one scale. */
    kind: z.literal('small-multiples'),
    /** The column whose names have a panel each, at most twelve. */
    facet: line(40),
    /** The column along the bottom of each panel. */
    x: line(40),
    /** The column that is drawn. */
    value: line(40),
    /** As what. */
    draw: z.enum(['line', 'bar']).default('line'),
    estimate,
  }),
]);

export const datasetSchema = z.strictObject({
  /** What the figures are about. */
  title: line(160),
  /** What they show, in words. */
  summary: paragraph(800),
  /** The unit of the figures: `US$ billion`. */
  unit: line(60),
  /** Its own license. */
  license,
  /** Who compiled it; the newsroom unless named. */
  creators: z.array(creatorSchema).default([]),
  /** Where the figures come from. */
  source: link,
  /** What a careful reader should know about them. */
  note: paragraph(800).optional(),
  /** The columns of the CSV file, in order. */
  columns: z.array(column).min(1).max(40),
  /** How they are drawn; without it a table is all there is. */
  chart: chartSpec.optional(),
});
