import type { CalendarDate, DateTime } from '../text/date-time.ts';
import type { Article, Newsroom, Regulation, RuleStep } from './newsroom.ts';

/** How sure a step is at a moment: done, to come, or due since the newsroom last looked. */
export type Certainty = 'done' | 'due' | 'ahead';

/** A step of a rule together with the rule. */
export interface DatedStep {
  readonly regulation: Regulation;
  readonly step: RuleStep;
}

/** The day on which a moment falls where it was given. */
const dayOf = (moment: DateTime): string => moment.slice(0, 10);

export function certaintyOf({ regulation, step }: DatedStep, now: DateTime): Certainty {
  if (step.date > dayOf(now)) return 'ahead';
  return step.date <= regulation.asOf ? 'done' : 'due';
}

/** What the rule became last, as far as the newsroom knows; null for one of which everything is still to come. */
export const currentStep = (regulation: Regulation, now: DateTime): RuleStep | null =>
  regulation.timeline.findLast((step) => certaintyOf({ regulation, step }, now) === 'done') ?? null;

/** What is to come, the nearest first; what fell due since the newsroom looked is among it. */
export const nextSteps = (regulation: Regulation, now: DateTime): readonly RuleStep[] =>
  regulation.timeline.filter((step) => certaintyOf({ regulation, step }, now) !== 'done');

/** Every step of these rules that is to come, the nearest first. */
export const upcoming = (regulations: Iterable<Regulation>, now: DateTime): readonly DatedStep[] =>
  [...regulations]
    .flatMap((regulation) => nextSteps(regulation, now).map((step) => ({ regulation, step })))
    .toSorted(byDate);

/** Every step of these rules, the oldest first. */
export const timelineOf = (regulations: Iterable<Regulation>): readonly DatedStep[] =>
  [...regulations]
    .flatMap((regulation) => regulation.timeline.map((step) => ({ regulation, step })))
    .toSorted(byDate);

const byDate = (a: DatedStep, b: DatedStep): number =>
  a.step.date.localeCompare(b.step.date) || a.regulation.id.localeCompare(b.regulation.id);

/** Rules by where they hold, both in the order of their names. */
export function byJurisdiction(regulations: Iterable<Regulation>) {
  const named = [...regulations].toSorted((a, b) => compareNames(a.shortName, b.shortName));
  return [...Map.groupBy(named, ({ jurisdiction }) => jurisdiction)]
    .map(([jurisdiction, rules]) => ({ jurisdiction, regulations: rules }))
    .toSorted((a, b) => compareNames(a.jurisdiction, b.jurisdiction));
}

// The builder's own locale must not decide about an order.
const compareNames = (a: string, b: string): number => a.localeCompare(b, 'en');

export const regulationsOfTopic = ({ regulations }: Newsroom, topic: string): readonly Regulation[] =>
  [...regulations.values()].filter(({ topics }) => topics.some(({ id }) => id === topic));

/**
 * What happened, since a story appeared, to the rules it names: the newest first. What was foreseen and has not been
 * looked up since is left out, because nobody knows whether it came.
 */
export function changedSince(
  { regulations, published }: Pick<Article, 'regulations' | 'published'>,
  now: DateTime,
): readonly DatedStep[] {
  return timelineOf(regulations)
    .filter((dated) => dated.step.date > dayOf(published) && certaintyOf(dated, now) === 'done')
    .toReversed();
}

/** The latest day for which the newsroom answers for any of these rules. */
export const latestAsOf = (regulations: Iterable<Regulation>): CalendarDate | null =>
  [...regulations].reduce<CalendarDate | null>(
    (latest, { asOf }) => (latest === null || asOf > latest ? asOf : latest),
    null,
  );
