/** What keeps figures from being drawn as a chart asks. */
export type ChartReason =
  | { readonly code: 'too-many-series'; readonly count: number; readonly most: number }
  | { readonly code: 'too-few-series'; readonly kind: string; readonly instead: string }
  | { readonly code: 'too-many-rows'; readonly what: string; readonly count: number; readonly most: number }
  | { readonly code: 'mixed-units'; readonly units: readonly string[] }
  | { readonly code: 'no-figures'; readonly columns: readonly string[] }
  | { readonly code: 'row-named-twice'; readonly name: string; readonly first: number }
  | { readonly code: 'row-without-name'; readonly column: string }
  | { readonly code: 'no-such-day'; readonly received: string }
  | { readonly code: 'bad-estimate'; readonly column: string; readonly received: string }
  | { readonly code: 'negative-part'; readonly column: string; readonly received: number }
  | { readonly code: 'low-over-high'; readonly low: number; readonly high: number }
  | { readonly code: 'dates-out-of-order'; readonly received: string; readonly before: string };

export type ChartProblemCode = ChartReason['code'];

type Words = {
  readonly [Code in ChartProblemCode]: (reason: Extract<ChartReason, { code: Code }>) => {
    readonly what: string;
    readonly remedy: string;
  };
};

export const CHART_WORDS: Words = {
  'too-many-series': ({ count, most }) => ({
    what: `${count} series, of which only ${most} can be told apart`,
    remedy: 'Draw fewer, add the small ones up, or make small multiples of them',
  }),
  'too-few-series': ({ kind, instead }) => ({
    what: `a chart of the kind ${kind} with one series`,
    remedy: `Name at least two columns, or make it a chart of the kind ${instead}`,
  }),
  'too-many-rows': ({ what, count, most }) => ({
    what: `${count} ${what}, where at most ${most} can be read`,
    remedy: 'Leave out or add up what matters least, or take the chart away: the table shows all of them',
  }),
  'mixed-units': ({ units }) => ({
    what: `one scale for figures in different units (${units.join(', ')})`,
    remedy: 'Draw columns of one unit, and make a dataset of its own for the others',
  }),
  'no-figures': ({ columns }) => ({
    what: `there is nothing to draw: no row has a figure in ${columns.join(', ')}`,
    remedy: 'Fill in the figures, or take the chart away',
  }),
  'row-named-twice': ({ name, first }) => ({
    what: `a second row is called "${name}", as line ${first} is`,
    remedy: 'Say in its name what tells the two apart, or leave one out',
  }),
  'row-without-name': ({ column }) => ({
    what: `a row has nothing in the column "${column}", so nobody would know what its figure means`,
    remedy: 'Name it, or leave the row out',
  }),
  'no-such-day': ({ received }) => ({
    what: `"${received}" stands among dates and is no day, month or year`,
    remedy: 'Write it as 2026-01-05, 2026-01 or 2026',
  }),
  'bad-estimate': ({ column, received }) => ({
    what: `"${received}" in the column "${column}" does not say whether the row is an estimate`,
    remedy: 'Write yes or no, or leave the cell empty for no',
  }),
  'negative-part': ({ column, received }) => ({
    what: `${received} in the column "${column}" cannot be a part of a stacked bar`,
    remedy: 'Parts are zero or more; draw figures below zero as a chart of the kind grouped-bar',
  }),
  'low-over-high': ({ low, high }) => ({
    what: `the low figure ${low} lies above the high figure ${high}`,
    remedy: 'Change places, or correct one of the two',
  }),
  'dates-out-of-order': ({ received, before }) => ({
    what: `${received} does not come after ${before}`,
    remedy: 'Put the rows in the order of their dates, each date once',
  }),
};
