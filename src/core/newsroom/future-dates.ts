import { type CalendarDate, type DateTime, toEpoch } from '../text/date-time.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem, ProblemReason } from './problem.ts';

/** What is said to have happened and lies ahead: a slip in the year would stand on pages and in feeds until then. */
export function futureDates(content: ParsedContent, now: DateTime): readonly Problem[] {
  const { articles, organizations, republications } = content;
  return [
    ...[...articles.values()].flatMap((entry) => inStory(entry, now)),
    ...[...organizations.values()].flatMap(({ fields, problemAt }) =>
      fields.facts.flatMap(({ asOf }, index) =>
        isAhead(asOf, now) ? [problemAt(['facts', index, 'asOf'], notYet('the fact', asOf))] : [],
      ),
    ),
    ...(republications?.fields ?? []).flatMap(({ date }, index) =>
      isAhead(date, now) && republications
        ? [republications.problemAt([index, 'date'], notYet('the republication', date))]
        : [],
    ),
  ];
}

type StoryEntry = ParsedContent['articles'] extends ReadonlyMap<string, infer E> ? E : never;

/** Of a story that is still to come everything may be dated ahead. */
function inStory({ fields, problemAt }: StoryEntry, now: DateTime): readonly Problem[] {
  const { published, updated, corrections, sources } = fields;
  if (toEpoch(published) > toEpoch(now)) return [];
  const isLater = (moment: DateTime): boolean => toEpoch(moment) > toEpoch(now);
  return [
    ...(updated !== undefined && isLater(updated)
      ? [problemAt(['updated'], notYet('the update', updated))]
      : []),
    ...corrections.flatMap(({ date }, index) =>
      isLater(date) ? [problemAt(['corrections', index, 'date'], notYet('the correction', date))] : [],
    ),
    ...sources.flatMap(({ accessed }, index) =>
      accessed !== undefined && isAhead(accessed, now)
        ? [problemAt(['sources', index, 'accessed'], notYet('the look at the source', accessed))]
        : [],
    ),
  ];
}

/** Whether a day has begun nowhere on earth: the first places are 14 hours ahead of UTC. */
const isAhead = (day: CalendarDate, now: DateTime): boolean =>
  Date.parse(day) > toEpoch(now) + 14 * 3_600_000;

const notYet = (what: string, received: string): ProblemReason => ({ code: 'not-yet', what, received });
