import type { Collection, Regulation, Topic } from './newsroom.ts';
import type { ParsedContent } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { unknown } from './resolve-references.ts';

type RegulationEntry = ParsedContent['regulations'] extends ReadonlyMap<string, infer E> ? E : never;

/** Every rule with its topics and with its steps in order, and what is wrong with any of them. */
export function resolveRegulations(
  { regulations, broken }: ParsedContent,
  topics: Collection<Topic>,
): { readonly entries: Collection<Regulation>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sorted = [...regulations.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const entries = sorted.map((entry): readonly [string, Regulation] => {
    const { id, digest, fields } = entry;
    problems.push(...topicProblems(entry, topics, broken), ...stepProblems(entry));
    const known = fields.topics.flatMap((topic) => topics.get(topic) ?? []);
    const timeline = fields.timeline.toSorted((a, b) => a.date.localeCompare(b.date));
    return [id, { ...fields, topics: known, timeline, id, digest }];
  });
  return { entries: new Map(entries), problems };
}

const topicProblems = (
  { fields, problemAt }: RegulationEntry,
  topics: Collection<Topic>,
  broken: ReadonlySet<string>,
): readonly Problem[] =>
  fields.topics.flatMap((id, index) =>
    topics.has(id) || broken.has(`topics/${id}`)
      ? []
      : [problemAt(['topics', index], unknown('topic', id, topics.keys()))],
  );

/** A calendar knows a step by its day and what happens on it, so the two may not stand twice. */
function stepProblems({ fields, problemAt }: RegulationEntry): readonly Problem[] {
  const names = fields.timeline.map(({ date, status }) => `${date} ${status}`);
  return names.flatMap((received, index) =>
    names.indexOf(received) < index
      ? [
          problemAt(['timeline', index, 'date'], {
            code: 'bad-value',
            expected: 'each day once with each status',
            received,
            nearest: null,
          }),
        ]
      : [],
  );
}
